#pragma once

#include <cstdio>
#include <initializer_list>
#include <string_view>

namespace hk::test {

/// One of the tests that a program holds.
struct NamedMain
{
    std::string_view name;
    int (*main)(int, char **);
};

/// Runs the test by whose name the program was called, and gives its exit code; 2 when there is
/// none.
inline int runNamed(std::initializer_list<NamedMain> tests, int argc, char **argv)
{
    const std::string_view path = argv[0];
    const auto called = path.substr(path.rfind('/') + 1);
    for (const NamedMain &test : tests) {
        if (called == test.name)
            return test.main(argc, argv);
    }
    std::fputs("This program holds several tests; call it by the link that has the name of one:\n",
               stderr);
    for (const NamedMain &test : tests)
        std::fprintf(stderr, "%.*s\n", int(test.name.size()), test.name.data());
    return 2;
}

} // namespace hk::test
