#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/plaintext.h"
#include "core/workspace/maintenancefront.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/statusfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class StoreCheck final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &) override
    {
        when(fronts().maintenance.check(), [this](const QStringList &problems) {
            const bool isSound = problems.isEmpty();
            console().json() ? printJson(problems) : print(problems);
            finish(isSound ? ExitCode::Done : ExitCode::No);
        });
    }

private:
    bool usesKeyring() const { return fronts().settings.keyStorage() == KeyStorage::Keyring; }

    void printJson(const QStringList &problems)
    {
        JsonArray array;
        for (const QString &problem : problems)
            array.add(problem);
        console().print(JsonObject()
                                .add("store", fronts().status.storePath())
                                .add("sound", problems.isEmpty())
                                .add("problems", array)
                                .add("keyStorage", usesKeyring() ? u"keyring"_s : u"file"_s));
    }

    void print(const QStringList &problems)
    {
        const QString path = plainLine(fronts().status.storePath());
        if (problems.isEmpty())
            console().print(u"The store %1 is sound."_s.arg(path));
        for (const QString &problem : problems)
            console().print(plainLine(problem));
        console().say(usesKeyring()
                              ? u"Its hash keys are sealed with a key in the system keyring."_s
                              : u"Its hash keys are sealed with the key in %1.key."_s.arg(path));
    }
};

class StoreBackup final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString file = invocation.arguments.first();
        when(fronts().maintenance.backup(file), [this, file] {
            if (console().json())
                console().print(JsonObject().add("file", file));
            console().say(u"The store was copied to %1."_s.arg(plainLine(file)));
            finish();
        });
    }
};

} // namespace

void addStoreCommands(CommandTable &table)
{
    table.push_back({u"store check"_s,
                     {},
                     u"Looks the store over for damage."_s,
                     {},
                     0,
                     0,
                     true,
                     makeCommand<StoreCheck>});
    table.push_back({u"store backup"_s,
                     u"FILE"_s,
                     u"Copies the store as it is now."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<StoreBackup>});
}

} // namespace hk
