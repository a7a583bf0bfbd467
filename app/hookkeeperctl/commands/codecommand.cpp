#include "app/hookkeeperctl/command.h"
#include "core/workspace/receivercode.h"
#include "core/workspace/settingsfront.h"

#include <algorithm>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class SettingsCode final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.at(1);
        const auto *const language = std::ranges::find_if(allCodeLanguages, [&](CodeLanguage one) {
            return nameOf(one).compare(name, Qt::CaseInsensitive) == 0;
        });
        if (language == std::end(allCodeLanguages))
            return failUsage(u"There is no code in \"%1\": use %2."_s.arg(name, names()));
        withCompany(invocation.arguments.first(),
                    [this, language = *language](const Company &company) {
                        answer(language, verifyCode(language, codeOptionsOf(company)));
                    });
    }

private:
    static QString names()
    {
        QStringList all;
        for (const CodeLanguage language : allCodeLanguages)
            all.append(nameOf(language));
        return all.join(u", "_s);
    }

    void answer(CodeLanguage language, const QString &code)
    {
        if (console().json())
            console().print(JsonObject()
                                    .add("language", nameOf(language))
                                    .add("file", fileNameOf(language))
                                    .add("code", code));
        else
            console().printBytes(code.toUtf8());
        finish();
    }
};

} // namespace

void addCodeCommand(CommandTable &table)
{
    table.push_back({u"settings code"_s,
                     u"COMPANY LANGUAGE"_s,
                     u"Prints code with which a receiver checks the company's signatures."_s,
                     {},
                     2,
                     2,
                     true,
                     makeCommand<SettingsCode>});
}

} // namespace hk
