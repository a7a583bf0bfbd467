#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace hk {

/// What a value is to Zapier. Unknown: what Zapier makes of it is documented nowhere.
enum class ZapierType { Text, Number, Boolean, List, LineItem, Unknown };

/// One field that a Zap's later steps can use.
struct ZapierField
{
    QByteArray name; ///< "customer__address__city", "hours[]day"
    ZapierType type = ZapierType::Text;
    QByteArray value; ///< UTF-8; of a list or line item its values with commas between them
    bool operator==(const ZapierField &) const = default;
};

/// What a Catch Hook of Webhooks by Zapier makes of a body.
struct ZapierView
{
    QList<ZapierField> fields;
    bool isWhole = true; ///< false: there are more fields than were asked for
};

/// The flat fields that Zapier makes of a JSON object, in its order: names of nested fields joined
/// with "__"; a list of values as one field; a list of objects as line items, a field for each of
/// their names, "list[]name". What Zapier does not document is Unknown and stands there as JSON:
/// null, empty lists and objects, lists of lists, mixed lists. None when the body is no JSON
/// object. Any thread.
///
/// Sources: "Nested & Children (Line Item) Fields" of Zapier's platform documentation; "How to get
/// started with Webhooks by Zapier" of its help (nested JSON is parsed); zapier-platform issue 225
/// (a list of plain values is one field, with commas).
std::optional<ZapierView> zapierView(QByteArrayView body, qsizetype mostFields = 5000);

} // namespace hk
