#pragma once

class QDir;

namespace hk {

class Languages;
class ThemeController;

namespace test {

/// The pictures of the manual: English, light, 1280 by 800. False, and told, if one cannot be
/// written.
bool shootManual(const QDir &folder, ThemeController &theme, Languages &languages);

} // namespace test
} // namespace hk
