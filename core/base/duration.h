#pragma once

#include "core/base/result.h"

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringView>

namespace hk {

/// Reads one duration as people write it: a whole or decimal number and a unit of ms, s, m (or
/// min), h or d: "5s", "1.5h", "90d". Answers milliseconds, at most ten years; DurationInvalid
/// otherwise, with `subject` naming the field.
Result<qint64> parseDuration(QStringView text, const QString &subject);

/// The shortest exact form parseDuration() reads back: 300000 → "5m", 90500 → "90500ms".
QString formatDuration(qint64 ms);

/// For people, in its two largest units and rounded: 29970 → "30 s", 324060000 → "3 d 18 h",
/// 90000 → "1 min 30 s", 250 → "250 ms". In the language of the program, with the digits of
/// `locale`.
QString spokenDuration(qint64 ms, const QLocale &locale = QLocale::c());

} // namespace hk
