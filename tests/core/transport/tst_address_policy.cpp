#include "core/transport/egresspolicy.h"

#include <QtTest/QtTest>

#include <netinet/in.h>

using namespace hk;

namespace {

IpAddress address(const QByteArray &text) { return *IpAddress::fromText(text); }

EgressPolicy policy(const QByteArray &ranges)
{
    const QString list = QString::fromLatin1(ranges);
    return *EgressPolicy::parse(list.split(u' ', Qt::SkipEmptyParts));
}

void addKindColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kind");
}

void row(const char *text, const char *kind)
{
    const QByteArray name = QByteArray(text) + " is " + kind;
    QTest::newRow(name.constData()) << QByteArray(text) << QByteArray(kind);
}

/// The body of both tests of kinds.
void judge()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, kind);
    const EgressPolicy::Verdict verdict = EgressPolicy().verdict(address(text));
    QCOMPARE(QByteArray(verdict.kind), kind);
    QCOMPARE(verdict.allowed, kind == "public");
}

} // namespace

class TestAddressPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEveryKindOfV4Address_data()
    {
        addKindColumns();
        row("0.0.0.0", "unspecified");
        row("0.1.2.3", "this network");
        row("9.255.255.255", "public");
        row("10.0.0.0", "private");
        row("10.255.255.255", "private");
        row("11.0.0.0", "public");
        row("100.63.255.255", "public");
        row("100.64.0.0", "carrier-grade NAT");
        row("100.100.100.200", "metadata service");
        row("100.127.255.255", "carrier-grade NAT");
        row("100.128.0.0", "public");
        row("126.255.255.255", "public");
        row("127.0.0.1", "loopback");
        row("127.255.255.255", "loopback");
        row("128.0.0.0", "public");
        row("168.63.129.16", "metadata service");
        row("169.254.0.1", "link-local");
        row("169.254.169.254", "metadata service");
        row("172.15.255.255", "public");
        row("172.16.0.0", "private");
        row("172.31.255.255", "private");
        row("172.32.0.0", "public");
        row("192.0.0.192", "protocol assignment");
        row("192.0.2.1", "documentation");
        row("192.88.99.1", "6to4 relay");
        row("192.167.255.255", "public");
        row("192.168.0.1", "private");
        row("192.169.0.0", "public");
        row("198.17.255.255", "public");
        row("198.18.0.0", "benchmark");
        row("198.19.255.255", "benchmark");
        row("198.20.0.0", "public");
        row("198.51.100.7", "documentation");
        row("203.0.113.7", "documentation");
        row("223.255.255.255", "public");
        row("224.0.0.1", "multicast");
        row("239.255.255.255", "multicast");
        row("240.0.0.1", "reserved");
        row("255.255.255.255", "broadcast");
    }
    void judgesEveryKindOfV4Address() { judge(); }

    void judgesEveryKindOfV6Address_data()
    {
        addKindColumns();
        row("::", "unspecified");
        row("::1", "loopback");
        row("::2", "IPv4-compatible");
        row("::127.0.0.1", "IPv4-compatible");
        row("::8.8.8.8", "IPv4-compatible");
        row("::ffff:127.0.0.1", "loopback");
        row("::ffff:8.8.8.8", "public");
        row("::ffff:169.254.169.254", "metadata service");
        row("::ffff:0:127.0.0.1", "IPv4-translated");
        row("64:ff9b::8.8.8.8", "public");
        row("64:ff9b::127.0.0.1", "loopback");
        row("64:ff9b::10.0.0.1", "private");
        row("64:ff9b:1::8.8.8.8", "local NAT64");
        row("100::1", "discard-only");
        row("2001::1", "Teredo");
        row("2001:0:7f00:1::", "Teredo");
        row("2001:2::1", "benchmark");
        row("2001:10::1", "ORCHID");
        row("2001:20::1", "ORCHIDv2");
        row("2001:1ff::1", "protocol assignment");
        row("2001:200::1", "public");
        row("2001:db8::1", "documentation");
        row("2002:7f00:1::", "6to4");
        row("2002:808:808::1", "6to4");
        row("2606:4700::1111", "public");
        row("3fff::1", "documentation");
        row("3ffe::1", "public");
        row("4000::1", "reserved");
        row("5f00::1", "segment routing");
        row("fbff::1", "reserved");
        row("fc00::1", "unique local");
        row("fd12:3456::1", "unique local");
        row("fd00:ec2::254", "metadata service");
        row("fd20:ce::254", "metadata service");
        row("fe80::1", "link-local");
        row("febf::1", "link-local");
        row("fec0::1", "site-local");
        row("ff02::1", "multicast");
        row("fe00::1", "reserved");
    }
    void judgesEveryKindOfV6Address() { judge(); }

    void allowsWhatIsListedAndNothingBesides_data()
    {
        QTest::addColumn<QByteArray>("ranges");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *ranges, const char *text, bool allowed) {
            QTest::newRow(name) << QByteArray(ranges) << QByteArray(text) << allowed;
        };
        row("loopback listed", "127.0.0.0/8", "127.3.2.1", true);
        row("one loopback address listed", "127.0.0.1/32", "127.0.0.1", true);
        row("another loopback address than the listed", "127.0.0.1/32", "127.0.0.2", false);
        row("v4 loopback does not open v6 loopback", "127.0.0.0/8", "::1", false);
        row("v6 loopback does not open v4 loopback", "::1/128", "127.0.0.1", false);
        row("a mapped address is the one inside", "127.0.0.0/8", "::ffff:127.0.0.1", true);
        row("a mapped range is the one inside", "::ffff:127.0.0.0/104", "127.0.0.1", true);
        row("loopback does not open 0.0.0.0", "127.0.0.0/8 ::1/128", "0.0.0.0", false);
        row("loopback does not open ::", "127.0.0.0/8 ::1/128", "::", false);
        row("0.0.0.0 listed by itself", "0.0.0.0/32", "0.0.0.0", true);
        row(":: listed by itself", "::/128", "::", true);
        row("NAT64 of a listed private address", "10.0.0.0/8", "64:ff9b::10.0.0.1", false);
        row("NAT64 listed", "64:ff9b::/96", "64:ff9b::10.0.0.1", true);
        row("6to4 of listed loopback", "127.0.0.0/8", "2002:7f00:1::", false);
        row("compatible form of listed loopback", "127.0.0.0/8", "::127.0.0.1", false);
        row("private, second range of the list", "127.0.0.0/8 192.168.0.0/16", "192.168.4.4", true);
        row("just behind the range", "192.168.0.0/16", "192.169.0.0",
            true); // public
        row("just before the range", "10.128.0.0/9", "10.127.255.255", false);
        row("unique local listed", "fd00::/8", "fd00::1", true);
        row("everything of one family", "0.0.0.0/0", "169.254.169.254", true);
    }
    void allowsWhatIsListedAndNothingBesides()
    {
        QFETCH(const QByteArray, ranges);
        QFETCH(const QByteArray, text);
        QFETCH(const bool, allowed);
        QCOMPARE(policy(ranges).verdict(address(text)).allowed, allowed);
    }

    void judgesSocketAddresses()
    {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_addr = in6addr_loopback;
        sockaddr local{};
        local.sa_family = AF_UNIX;
        const EgressPolicy loopback = EgressPolicy::withLoopback();
        QVERIFY(loopback.verdict(reinterpret_cast<const sockaddr *>(&v4)).allowed);
        QVERIFY(loopback.verdict(reinterpret_cast<const sockaddr *>(&v6)).allowed);
        QVERIFY(!loopback.verdict(&local).allowed);
        QVERIFY(!EgressPolicy().verdict(reinterpret_cast<const sockaddr *>(&v4)).allowed);
    }

    void readsRanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // empty: not a range
        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(shown);
        };
        row("v4", "10.0.0.0/8", "10.0.0.0/8");
        row("v6", "fd00::/8", "fd00::/8");
        row("v6 in long form", "0:0:0:0:0:0:0:1/128", "::1/128");
        row("one v4 address", "192.168.1.5", "192.168.1.5/32");
        row("one v6 address", "::1", "::1/128");
        row("blanks around", " 10.0.0.0/8 ", "10.0.0.0/8");
        row("everything", "0.0.0.0/0", "0.0.0.0/0");
        row("mapped", "::ffff:10.0.0.0/104", "10.0.0.0/8");
        row("mapped, shorter than the v4 part", "::ffff:0:0/95", "");
        row("bits behind the prefix", "10.1.2.3/8", "");
        row("v6 bits behind the prefix", "fd00::1/8", "");
        row("prefix too long", "10.0.0.0/33", "");
        row("v6 prefix too long", "::/129", "");
        row("negative prefix", "10.0.0.0/-1", "");
        row("prefix with a sign", "10.0.0.0/+8", "");
        row("prefix with leading zero", "10.0.0.0/08", "");
        row("no prefix behind the slash", "10.0.0.0/", "");
        row("two slashes", "10.0.0.0/8/8", "");
        row("a mask", "10.0.0.0/255.0.0.0", "");
        row("a name", "localhost/8", "");
        row("nothing", "", "");
        row("octal numbers", "010.0.0.0/8", "");
        row("short form", "10/8", "");
        row("other digits", "１０.0.0.0/8", "");
        row("a zone", "fe80::1%eth0/128", "");
    }
    void readsRanges()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const Result<Cidr> range = Cidr::parse(text);
        QCOMPARE(range.ok(), !shown.isEmpty());
        if (range.ok()) {
            QCOMPARE(range->text(), shown);
            QCOMPARE(*Cidr::parse(shown), *range);
        } else {
            QCOMPARE(range.error().code, ErrorCode::CidrInvalid);
            QCOMPARE(range.error().value, text);
        }
    }

    void aRangeOfSeveralKindsIsCalledByNoneOfThem_data()
    {
        addKindColumns();
        row("0.0.0.0/0", "mixed");
        row("8.0.0.0/6", "mixed");
        row("8.0.0.0/7", "public");
        row("10.0.0.0/8", "private");
        row("10.1.0.0/16", "private");
        row("127.0.0.1", "loopback");
        row("169.254.0.0/16", "link-local");
        row("169.254.169.254", "metadata service");
        row("168.0.0.0/8", "mixed");
        row("::/0", "mixed");
        row("fc00::/7", "mixed"); // it holds metadata services
        row("fd00::/8", "mixed");
        row("fd12:3456::/32", "unique local");
        row("100.64.0.0/10", "mixed");
        row("100.64.0.0/16", "carrier-grade NAT");
        row("2000::/3", "mixed");
        row("2600::/16", "public");
        row("::ffff:10.0.0.0/104", "private");
        row("64:ff9b::/96", "mixed");
        row("64:ff9b::a00:0/104", "private");
        row("4000::/3", "mixed");
        row("8000::/3", "reserved");
    }
    void aRangeOfSeveralKindsIsCalledByNoneOfThem()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, kind);
        const Result<Cidr> range = Cidr::parse(QString::fromLatin1(text));
        QVERIFY(range.ok());
        QCOMPARE(QByteArray(range->kind()), kind);
    }

    void aPolicyNamesItsFirstBadRange()
    {
        const auto bad = EgressPolicy::parse(
                {QStringLiteral("10.0.0.0/8"), QStringLiteral("x"), QStringLiteral("y")});
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().value, QStringLiteral("x"));
    }

    void readsHostsAsTheSystemDoes_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QString>("shown"); // empty: a name
        const auto row = [](const char *host, const char *shown) {
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QString::fromLatin1(host))))
                    << QByteArray(host) << QString::fromLatin1(shown);
        };
        row("127.0.0.1", "127.0.0.1");
        row("127.1", "127.0.0.1");
        row("2130706433", "127.0.0.1");
        row("0x7f000001", "127.0.0.1");
        row("0X7F.1", "127.0.0.1");
        row("0177.0.0.1", "127.0.0.1");
        row("0", "0.0.0.0");
        row("[::1]", "::1");
        row("::1", "::1");
        row("[::ffff:7f00:1]", "::ffff:127.0.0.1");
        row("fe80::1%eth0", "fe80::1");
        row("localhost", "");
        row("face", "");
        row("127.0.0.1 x", "");
        row("127.0.0.256", "");
        row("1.2.3.4.5", "");
        row("", "");
        row("[::1", "");
        row(":", "");
    }
    void readsHostsAsTheSystemDoes()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QString, shown);
        const auto read = IpAddress::fromHost(host);
        QCOMPARE(read ? read->text() : QString(), shown);
    }
};

QTEST_GUILESS_MAIN(TestAddressPolicy)
#include "tst_address_policy.moc"
