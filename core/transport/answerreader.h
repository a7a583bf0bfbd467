#pragma once

#include <QtCore/QByteArrayView>

namespace hk {

struct TransferAnswer;

/// Takes one line of an answer's header, as libcurl hands it over: status line, header line, folded
/// line, the empty line. A new status line begins a new answer (after a 1xx). Lines of a trailer
/// behind the body are left out. False when more than `cap` bytes of header came; marked there.
bool readHeaderLine(TransferAnswer &answer, QByteArrayView line, qsizetype cap);

/// Takes body bytes up to `cap`. False when there was more; marked there.
bool readBody(TransferAnswer &answer, QByteArrayView bytes, qsizetype cap);

} // namespace hk
