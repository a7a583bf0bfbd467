// Preloaded into a program, makes writing a store fail as a dying or read-only disk does, while the
// file that HK_FAILING_DISK names holds an errno. For tests; see tst_faults.cpp.

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

int wantedError()
{
    const char *name = std::getenv("HK_FAILING_DISK");
    std::FILE *file = name ? std::fopen(name, "re") : nullptr;
    if (!file)
        return 0;
    int wanted = 0;
    if (std::fscanf(file, "%d", &wanted) != 1)
        wanted = 0;
    std::fclose(file);
    return wanted;
}

bool isStore(int descriptor)
{
    char link[64];
    char target[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t size = ::readlink(link, target, sizeof target - 1);
    if (size <= 0)
        return false;
    target[size] = '\0';
    return std::strstr(target, "store.db") != nullptr;
}

bool fails(int descriptor)
{
    const int before = errno;
    const int wanted = isStore(descriptor) ? wantedError() : 0;
    errno = wanted != 0 ? wanted : before;
    return wanted != 0;
}

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(descriptor) ? -1 : real(descriptor, bytes, count, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    return fails(descriptor) ? -1 : real(descriptor, bytes, count);
}

int fdatasync(int descriptor)
{
    static auto *const real = next<int(int)>("fdatasync");
    return fails(descriptor) ? -1 : real(descriptor);
}

int fsync(int descriptor)
{
    static auto *const real = next<int(int)>("fsync");
    return fails(descriptor) ? -1 : real(descriptor);
}

} // extern "C"
