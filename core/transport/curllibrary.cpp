#include <QtCore/qglobal.h>

#include <cstdarg>
#include <dlfcn.h>

#include <curl/curl.h>

// libcurl is loaded by the first who calls it, not with the program: it brings thirty libraries
// along (Kerberos, LDAP, SSH…), which are a third of what a program loads before it does anything.
// What is defined here stands in the place of its functions and hands on to them.

namespace {

void *library()
{
    static void *const loaded = [] {
        void *handle = ::dlopen("libcurl.so.4", RTLD_LAZY | RTLD_LOCAL);
        if (!handle)
            qFatal("libcurl cannot be loaded, without which nothing can be sent: %s", ::dlerror());
        return handle;
    }();
    return loaded;
}

template<typename Function>
Function *functionOf(const char *name)
{
    void *address = ::dlsym(library(), name);
    if (!address)
        qFatal("libcurl lacks %s", name);
    return reinterpret_cast<Function *>(address);
}

} // namespace

// Some of them are macros too, which a name in brackets is not.
extern "C" {

CURLcode(curl_global_init)(long flags)
{
    static auto *const real = functionOf<decltype(curl_global_init)>("curl_global_init");
    return real(flags);
}

CURL *(curl_easy_init)()
{
    static auto *const real = functionOf<decltype(curl_easy_init)>("curl_easy_init");
    return real();
}

void(curl_easy_cleanup)(CURL *easy)
{
    static auto *const real = functionOf<decltype(curl_easy_cleanup)>("curl_easy_cleanup");
    real(easy);
}

void(curl_easy_reset)(CURL *easy)
{
    static auto *const real = functionOf<decltype(curl_easy_reset)>("curl_easy_reset");
    real(easy);
}

const char *(curl_easy_strerror)(CURLcode code)
{
    static auto *const real = functionOf<decltype(curl_easy_strerror)>("curl_easy_strerror");
    return real(code);
}

// What follows an enumerator cannot be read in C++, which promotes it; what follows an int can.
// Both are passed alike.
CURLcode setOption(CURL *easy, int option, ...) __asm__("curl_easy_setopt");
CURLcode getInfo(CURL *easy, int info, ...) __asm__("curl_easy_getinfo");
CURLMcode setMultiOption(CURLM *multi, int option, ...) __asm__("curl_multi_setopt");

/// An option's number says of what type its value is.
CURLcode setOption(CURL *easy, int option, ...)
{
    static auto *const real = functionOf<decltype(curl_easy_setopt)>("curl_easy_setopt");
    std::va_list values;
    va_start(values, option);
    CURLcode code = CURLE_OK;
    if (option < CURLOPTTYPE_OBJECTPOINT)
        code = real(easy, CURLoption(option), va_arg(values, long));
    else if (option >= CURLOPTTYPE_OFF_T && option < CURLOPTTYPE_BLOB)
        code = real(easy, CURLoption(option), va_arg(values, curl_off_t));
    else
        code = real(easy, CURLoption(option), va_arg(values, void *));
    va_end(values);
    return code;
}

CURLcode getInfo(CURL *easy, int info, ...)
{
    static auto *const real = functionOf<decltype(curl_easy_getinfo)>("curl_easy_getinfo");
    std::va_list values;
    va_start(values, info);
    const CURLcode code = real(easy, CURLINFO(info), va_arg(values, void *));
    va_end(values);
    return code;
}

CURLM *(curl_multi_init)()
{
    static auto *const real = functionOf<decltype(curl_multi_init)>("curl_multi_init");
    return real();
}

CURLMcode(curl_multi_cleanup)(CURLM *multi)
{
    static auto *const real = functionOf<decltype(curl_multi_cleanup)>("curl_multi_cleanup");
    return real(multi);
}

CURLMcode(curl_multi_add_handle)(CURLM *multi, CURL *easy)
{
    static auto *const real = functionOf<decltype(curl_multi_add_handle)>("curl_multi_add_handle");
    return real(multi, easy);
}

CURLMcode(curl_multi_remove_handle)(CURLM *multi, CURL *easy)
{
    static auto *const real =
            functionOf<decltype(curl_multi_remove_handle)>("curl_multi_remove_handle");
    return real(multi, easy);
}

CURLMsg *(curl_multi_info_read)(CURLM *multi, int *left)
{
    static auto *const real = functionOf<decltype(curl_multi_info_read)>("curl_multi_info_read");
    return real(multi, left);
}

CURLMcode setMultiOption(CURLM *multi, int option, ...)
{
    static auto *const real = functionOf<decltype(curl_multi_setopt)>("curl_multi_setopt");
    std::va_list values;
    va_start(values, option);
    const CURLMcode code = option < CURLOPTTYPE_OBJECTPOINT
            ? real(multi, CURLMoption(option), va_arg(values, long))
            : real(multi, CURLMoption(option), va_arg(values, void *));
    va_end(values);
    return code;
}

CURLMcode(curl_multi_socket_action)(CURLM *multi, curl_socket_t socket, int events, int *running)
{
    static auto *const real =
            functionOf<decltype(curl_multi_socket_action)>("curl_multi_socket_action");
    return real(multi, socket, events, running);
}

CURLMcode(curl_multi_timeout)(CURLM *multi, long *milliseconds)
{
    static auto *const real = functionOf<decltype(curl_multi_timeout)>("curl_multi_timeout");
    return real(multi, milliseconds);
}

} // extern "C"
