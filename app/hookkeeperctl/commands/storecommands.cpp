#include "app/hookkeeperctl/command.h"
#include "core/base/clock.h"
#include "core/base/plaintext.h"
#include "core/store/storecompact.h"
#include "core/store/storerestore.h"
#include "core/workspace/maintenancefront.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/statusfront.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

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
        JsonArray backups;
        for (const QString &file : fronts().maintenance.dailyBackups())
            backups.add(file);
        console().print(JsonObject()
                                .add("store", fronts().status.storePath())
                                .add("sound", problems.isEmpty())
                                .add("problems", array)
                                .add("dailyBackups", backups)
                                .add("keyStorage", usesKeyring() ? u"keyring"_s : u"file"_s));
    }

    void print(const QStringList &problems)
    {
        const QString path = plainLine(fronts().status.storePath());
        if (problems.isEmpty())
            console().print(u"The store %1 is sound."_s.arg(path));
        for (const QString &problem : problems)
            console().print(plainLine(problem));
        const QStringList backups = fronts().maintenance.dailyBackups();
        console().say(backups.isEmpty() ? u"There is no daily backup yet."_s
                                        : u"The newest daily backup is %1."_s.arg(
                                                plainLine(backups.first())));
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

class StoreRestore final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString file = invocation.arguments.first();
        const Result<Restored> done = restoreStore(store().storePath, file, store().keyring,
                                                   store().actor, SystemClock().now());
        if (!done)
            return fail(done.error());
        if (console().json())
            console().print(JsonObject()
                                    .add("store", store().storePath)
                                    .add("file", file)
                                    .add("before", textOrNull(done->before))
                                    .add("unfinished", done->unfinished));
        tell(*done, file);
        finish();
    }

private:
    void tell(const Restored &done, const QString &file)
    {
        console().say(u"The store %1 holds what %2 holds."_s.arg(plainLine(store().storePath),
                                                                 plainLine(file)));
        if (!done.before.isEmpty())
            console().say(u"What it held before is in %1."_s.arg(plainLine(done.before)));
        if (done.unfinished > 0) {
            console().say(u"%1 of its deliveries are unfinished and go out with the next dispatch, "
                          "also those that were delivered after the backup was made."_s.arg(
                                  done.unfinished));
        }
    }
};

class StoreCompact final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &) override
    {
        const QString path = store().storePath;
        if (!QFileInfo::exists(path))
            return fail({ErrorCode::StoreMissing, path, {}, {}});
        console().say(u"The store is written anew; do not open it meanwhile."_s);
        const Result<Compacted> done = compactStore(path);
        if (!done)
            return fail(done.error());
        if (console().json())
            console().print(JsonObject()
                                    .add("store", path)
                                    .add("before", done->before)
                                    .add("after", done->after));
        const QLocale c = QLocale::c();
        console().say(u"The store %1 had %2, and has %3."_s.arg(plainLine(path),
                                                                c.formattedDataSize(done->before),
                                                                c.formattedDataSize(done->after)));
        finish();
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
    table.push_back({u"store restore"_s,
                     u"FILE"_s,
                     u"Puts a backup in place of the store, which is kept beside it."_s,
                     {},
                     1,
                     1,
                     false,
                     makeCommand<StoreRestore>});
    table.push_back({u"store compact"_s,
                     {},
                     u"Makes the store's file as small as what it holds."_s,
                     {},
                     0,
                     0,
                     false,
                     makeCommand<StoreCompact>});
}

} // namespace hk
