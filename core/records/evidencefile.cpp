#include "core/records/evidencefile.h"

#include "core/base/words.h"
#include "core/records/evidenceparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QIODevice>
#include <QtCore/QLocale>

namespace hk {
namespace {

// For the screen and for A4. Long lines wrap, and foreign text keeps its direction to itself.
constexpr char style[] = R"(
@page { size: A4; margin: 18mm 16mm; }
body { font: 11pt/1.45 system-ui, sans-serif; color: #1a2330; background: #ffffff;
       max-width: 60em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 18pt; } h2 { font-size: 14pt; border-top: 2px solid #808b97; padding-top: .6em; }
h3 { font-size: 12pt; } h4 { font-size: 11pt; margin-bottom: .2em; }
h1, h2, h3, h4 { break-after: avoid; }
dl { display: grid; grid-template-columns: minmax(8em, max-content) 1fr; gap: .1em 1em; margin: .4em 0; }
dt { color: #55606d; } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
pre, code { font: 9pt/1.4 ui-monospace, monospace; unicode-bidi: isolate; direction: ltr; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #808b97; border-radius: 4px;
      padding: .6em; margin: .4em 0; }
table { border-collapse: collapse; width: 100%; margin: .4em 0; }
th, td { text-align: start; vertical-align: top; padding: .25em .5em; border-bottom: 1px solid #d7dde3;
         overflow-wrap: anywhere; }
nav th, nav td { font-size: 9.5pt; white-space: nowrap; }
nav code { font-size: 8.5pt; }
.attempt { margin-inline-start: 1em; }
footer { border-top: 2px solid #808b97; margin-top: 2em; color: #55606d; }
@media print { body { margin: 0; max-width: none; padding: 0; } a { color: inherit; } nav ~ main article { break-before: page; } }
)";

QByteArray cellHtml(const QByteArray &html) { return "<td>" + html + "</td>"; }

QByteArray cellHtml(const QString &text) { return cellHtml(escapedHtml(text)); }

/// The page may use this style and nothing else, whatever got into it.
QByteArray policyOf(const QByteArray &css)
{
    const QByteArray hash = QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
            + "'; base-uri 'none'; form-action 'none'";
}

} // namespace

EvidenceFile::EvidenceFile(const RecordMasks &masks, const EvidenceHead &head, QIODevice &out)
    : RecordWriter(masks), m_out(out), m_masksPersonal(masks.personal)
{
    for (const Delivery &delivery : head.deliveries)
        m_ids.insert(delivery.publicId);
    writeHead(head);
    writeContents(head);
}

void EvidenceFile::writeHead(const EvidenceHead &head)
{
    const QString title = Words::tr("Evidence of webhook deliveries: %1").arg(head.company);
    //: The language of these sentences, as HTML's attribute lang has it.
    const QString language = Words::tr("en");
    put("<!DOCTYPE html>\n<html lang=\"" + escapedHtml(language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policyOf(style)
        + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + escapedHtml(title) + "</title>\n<style>" + style
        + "</style>\n</head>\n<body>\n<header>\n<h1>" + escapedHtml(title) + "</h1>\n<dl>");
    put(factHtml(Words::tr("Deliveries"), QLocale().toString(head.deliveries.size())));
    // What was searched for may be a name.
    if (!head.filter.isEmpty() && !m_masksPersonal)
        put(factHtml(Words::tr("Found with the filter"),
                     "<code>" + escapedHtml(head.filter) + "</code>"));
    put(factHtml(Words::tr("Made"), toRfc3339(head.madeAt)));
    put(factHtml(Words::tr("Made by"), head.actor));
    put(factHtml(Words::tr("Made with"),
                 QStringLiteral("Hookkeeper ") + QCoreApplication::applicationVersion()));
    put("</dl>\n<p>"
        + escapedHtml(
                Words::tr("This is what the ledger holds: what went over the wire, and what "
                          "came back. Times are UTC. Each SHA-256 is of the bytes as they "
                          "were sent or came; JSON is shown indented. Characters that have no "
                          "shape of their own are written out, as \\x1b or \\u{202e}. Keys, "
                          "passwords and cookies are never part of it."))
        + "</p>\n");
    if (m_masksPersonal)
        put("<p>"
            + escapedHtml(Words::tr("Personal data are masked: they read [masked]. Sizes and "
                                    "SHA-256 are those of the whole bytes."))
            + "</p>\n");
    put("</header>\n");
}

void EvidenceFile::writeContents(const EvidenceHead &head)
{
    if (head.deliveries.size() < 2)
        return put("<main>\n");
    put("<nav>\n<h2>" + escapedHtml(Words::tr("Contents")) + "</h2>\n<table>\n<thead><tr>");
    for (const QString &name : {Words::tr("Delivery"), Words::tr("Trigger"), Words::tr("Status"),
                                Words::tr("Attempts"), Words::tr("Accepted")})
        put("<th scope=\"col\">" + escapedHtml(name) + "</th>");
    put("</tr></thead>\n<tbody>\n");
    for (const Delivery &delivery : head.deliveries)
        put("<tr>" + cellHtml(linked(delivery.publicId)) + cellHtml(wireNameOf(delivery.trigger))
            + cellHtml(statusWords(delivery.status)) + cellHtml(QString::number(delivery.attempts))
            + cellHtml(toRfc3339(delivery.createdAt)) + "</tr>\n");
    put("</tbody>\n</table>\n</nav>\n<main>\n");
}

void EvidenceFile::prepare(DeliveryRecord &record) const { markBodies(record); }

void EvidenceFile::write(const DeliveryRecord &record)
{
    const Delivery &delivery = record.delivery;
    put("<article id=\"" + escapedHtml(delivery.publicId) + "\">\n<h2>"
        + escapedHtml(
                Words::tr("%1: %2").arg(wireNameOf(delivery.trigger), statusWords(delivery.status)))
        + "</h2>\n" + factsOf(record) + "<h3>" + escapedHtml(Words::tr("Payload")) + "</h3>\n"
        + bodyHtml(record.payload, record.payloadMark, mostShown));
    if (record.attempts.isEmpty())
        put("<p>" + escapedHtml(Words::tr("Nothing was sent yet.")) + "</p>\n");
    for (qsizetype i = 0; i < record.attempts.size(); ++i)
        put(attemptHtml(record, i, mostShown));
    put("</article>\n");
}

QByteArray EvidenceFile::factsOf(const DeliveryRecord &record) const
{
    const Delivery &delivery = record.delivery;
    const EventSubjects &subjects = record.subjects;
    const auto code = [](const QString &text) {
        return text.isEmpty() ? QByteArray() : "<code>" + escapedHtml(text) + "</code>";
    };
    QByteArray html = "<dl>" + factHtml(Words::tr("Delivery"), code(delivery.publicId))
            + factHtml(Words::tr("Event"), code(delivery.eventPublicId))
            + factHtml(Words::tr("Endpoint"), record.endpoint)
            + factHtml(Words::tr("URL"), code(delivery.url))
            + factHtml(Words::tr("Accepted"), toRfc3339(delivery.createdAt))
            + factHtml(Words::tr("Finished"),
                       delivery.finishedAt ? toRfc3339(*delivery.finishedAt) : QString())
            + factHtml(Words::tr("Next attempt"),
                       delivery.nextAttemptAt ? toRfc3339(*delivery.nextAttemptAt) : QString())
            + factHtml(Words::tr("Simulated"), delivery.simulated ? Words::tr("yes") : QString())
            + factHtml(Words::tr("Confirmation"), code(subjects.confirmation))
            + factHtml(Words::tr("Appointment"), code(subjects.appointmentId))
            + factHtml(Words::tr("Customer"), code(subjects.customerId))
            + factHtml(Words::tr("Resource"), code(subjects.resourceId))
            + factHtml(Words::tr("Name"), subjects.name)
            + factHtml(Words::tr("E-mail"), subjects.email)
            + factHtml(Words::tr("Resend of"), linked(delivery.resendOfPublicId))
            + factHtml(Words::tr("Resent by"), record.resentBy);
    for (const QString &id : record.resentAs)
        html += factHtml(Words::tr("Resent as"), linked(id));
    return html + "</dl>\n";
}

QByteArray EvidenceFile::linked(const QString &publicId) const
{
    if (publicId.isEmpty())
        return {};
    const QByteArray id = escapedHtml(publicId);
    if (!m_ids.contains(publicId))
        return "<code>" + id + "</code>";
    return "<a href=\"#" + id + "\"><code>" + id + "</code></a>";
}

bool EvidenceFile::finish()
{
    put("</main>\n<footer><p>" + escapedHtml(Words::tr("End of the evidence."))
        + "</p></footer>\n</body>\n</html>\n");
    return m_isWhole;
}

void EvidenceFile::put(const QByteArray &html)
{
    m_isWhole = m_isWhole && m_out.write(html) == html.size();
}

} // namespace hk
