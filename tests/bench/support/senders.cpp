#include "tests/bench/support/senders.h"

#include "core/transport/curlaccessmanager.h"
#include "core/transport/report.h"

#include <QtCore/QEventLoop>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <curl/curl.h>
#include <vector>

namespace hk::bench {
namespace {

const QByteArrayList headerLines{"Content-Type: application/json",
                                 "X-Message-Signature: " + QByteArray(64, 'a'),
                                 "webhook-id: evt_0123456789abc", "webhook-timestamp: 1767225600",
                                 "webhook-signature: v1," + QByteArray(44, 'b')};

QNetworkRequest requestFor(const Work &work)
{
    QNetworkRequest request(work.url);
    for (const QByteArray &line : headerLines)
        request.setRawHeader(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 2));
    request.setTransferTimeout(15'000);
    return request;
}

/// A crowd of posts over any access manager, each next one begun in the slot of the last.
int sendOver(QNetworkAccessManager &manager, const Work &work)
{
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    int good = 0;
    std::function<void()> next = [&] {
        ++begun;
        QNetworkReply *const reply = manager.post(requestFor(work), work.body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            const TransportReport report = reportOf(*reply);
            good += report.statusCode == 200 ? 1 : 0;
            reply->deleteLater();
            if (++ended == work.count)
                loop.quit();
            else if (begun < work.count)
                next();
        });
    };
    for (int i = 0; i < work.inFlight; ++i)
        next();
    loop.exec();
    return good;
}

size_t swallow(char *, size_t size, size_t count, void *) { return size * count; }

class BareCurl
{
public:
    explicit BareCurl(const Work &work)
        : m_work(work), m_url(work.url.toEncoded()), m_multi(curl_multi_init())
    {
        for (const QByteArray &line : headerLines)
            m_headers = curl_slist_append(m_headers, line.constData());
        m_headers = curl_slist_append(m_headers, "Expect:");
    }
    ~BareCurl()
    {
        for (CURL *const easy : m_handles)
            curl_easy_cleanup(easy);
        curl_multi_cleanup(m_multi);
        curl_slist_free_all(m_headers);
    }
    int run()
    {
        for (int i = 0; i < m_work.connections; ++i) {
            CURL *const easy = curl_easy_init();
            curl_easy_setopt(easy, CURLOPT_URL, m_url.constData());
            curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, long(m_work.body.size()));
            curl_easy_setopt(easy, CURLOPT_POSTFIELDS, m_work.body.constData());
            curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers);
            curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &swallow);
            if (!m_work.authority.isEmpty()) {
                curl_blob authority{const_cast<char *>(m_work.authority.data()),
                                    size_t(m_work.authority.size()), CURL_BLOB_NOCOPY};
                curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &authority);
            }
            m_handles.push_back(easy);
            begin(easy);
        }
        int running = 1;
        while (running > 0) {
            curl_multi_perform(m_multi, &running);
            running += collect();
            if (running > 0)
                curl_multi_poll(m_multi, nullptr, 0, 1'000, nullptr);
        }
        return m_good;
    }

private:
    bool begin(CURL *easy)
    {
        if (m_begun == m_work.count)
            return false;
        ++m_begun;
        curl_multi_add_handle(m_multi, easy);
        return true;
    }
    int collect()
    {
        int started = 0;
        int left = 0;
        while (const CURLMsg *const message = curl_multi_info_read(m_multi, &left)) {
            CURL *const easy = message->easy_handle;
            long status = 0;
            curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
            m_good += status == 200 ? 1 : 0;
            curl_multi_remove_handle(m_multi, easy);
            started += begin(easy) ? 1 : 0;
        }
        return started;
    }

    const Work &m_work;
    QByteArray m_url;
    CURLM *m_multi;
    curl_slist *m_headers = nullptr;
    std::vector<CURL *> m_handles;
    int m_begun = 0;
    int m_good = 0;
};

} // namespace

int sendOverBareCurl(const Work &work) { return BareCurl(work).run(); }

int sendOverCurlAccessManager(const Work &work)
{
    TransportOptions options;
    options.maxInFlight = work.inFlight;
    options.maxInFlightPerHost = work.connections;
    CurlAccessManager manager(options, EgressPolicy::withLoopback());
    return sendOver(manager, work);
}

int sendOverStockManager(const Work &work)
{
    QNetworkAccessManager manager;
    return sendOver(manager, work);
}

} // namespace hk::bench
