#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <array>
#include <memory>
#include <string>
#include <vector>

#include <curl/curl.h>

namespace hk {

class IpAddress;
struct Transfer;

/// A curl easy handle and the memory that its options point to. Kept in an EasyPool and reset
/// between uses. Same thread as the multi handle it is added to.
class EasyHandle final
{
public:
    EasyHandle();
    EasyHandle(const EasyHandle &) = delete;
    EasyHandle &operator=(const EasyHandle &) = delete;

    /// Sets every option for one run of `transfer` to one of `addresses`. `socketOwner` gets
    /// closeSocket() for each socket of the connection, which outlives this run.
    void prepare(Transfer &transfer, const QList<IpAddress> &addresses, int timeoutMs,
                 curl_closesocket_callback closeSocket, void *socketOwner);
    /// Back to a handle that points to nothing of the last run; its connection stays kept.
    void reset();

    CURL *get() const { return m_curl.get(); }
    /// What curl said of an error, in its own words.
    QByteArray errorText() const { return m_errorText.data(); }
    /// The transfer that `easy` runs.
    static Transfer *transferOf(CURL *easy);

private:
    void setRequest(const Transfer &transfer);
    void setLimits(const Transfer &transfer, int timeoutMs);
    void setTls(Transfer &transfer);
    void setRoute(Transfer &transfer, const QList<IpAddress> &addresses);
    void setProxy(Transfer &transfer, const QList<IpAddress> &addresses);
    /// Makes `m_lines` of the request's header lines without a malloc for each.
    curl_slist *headerLines(const Transfer &transfer);
    template<typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_curl.get(), option, value);
    }

    struct Cleanup
    {
        void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    };
    std::unique_ptr<CURL, Cleanup> m_curl;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    std::vector<curl_slist> m_lines;
    std::string m_lineText;
    std::vector<curl_slist> m_routes;
    QList<QByteArray> m_routeText;
    curl_slist m_connect{};
    QByteArray m_connectText;
};

/// Easy handles that wait to be used again; at most as many as ever ran at a time.
class EasyPool final
{
public:
    EasyHandle *take();
    void giveBack(EasyHandle *handle);

private:
    std::vector<std::unique_ptr<EasyHandle>> m_all;
    std::vector<EasyHandle *> m_free;
};

} // namespace hk
