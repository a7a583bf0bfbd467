#pragma once

#include "core/base/id.h"
#include "core/model/deliveryfilter.h"
#include "core/model/event.h"

#include <QtCore/QByteArray>

#include <optional>

namespace hk {

/// The words by which the search index knows an event: hashes, so that the index holds no readable
/// text, each within the company, so that a search never reads what others have. Of each text,
/// folded as LIKE folds it: every three characters in a row; of appointment, customer, resource and
/// e-mail also the whole value and its first two characters, with the name of the field. Pure
/// functions, any thread. What is stored was made by them: a change needs a migration that empties
/// the index.
QByteArray searchWordsOf(CompanyId company, const EventSubjects &subjects);

/// What the texts of a term must have for it to match, as a query of FTS5; none when the index
/// knows too little: a text of less than three characters, a field it does not have. It may find
/// more than the term does, never less. Words with AND between them, without brackets.
std::optional<QByteArray> searchMatchOf(CompanyId company, const FilterNode &term);

} // namespace hk
