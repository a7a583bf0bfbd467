#include "core/transport/egresspolicy.h"

#include <QtTest/QtTest>

#include <netinet/in.h>

using namespace hk;

namespace {

IpAddress address(const QByteArray &text) { return *IpAddress::fromText(text); }

EgressPolicy policyOf(const QByteArray &ranges)
{
    const QString list = QString::fromLatin1(ranges);
    return *EgressPolicy::parse(list.split(u' ', Qt::SkipEmptyParts));
}

void addKindColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kind");
}

void addressRow(const char *text, const char *kind)
{
    const QByteArray name = QByteArray(text) + " is " + kind;
    QTest::newRow(name.constData()) << QByteArray(text) << QByteArray(kind);
}

/// The body of both tests of kinds.
void judgeAddress()
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
        addressRow("0.0.0.0", "unspecified");
        addressRow("0.1.2.3", "this network");
        addressRow("9.255.255.255", "public");
        addressRow("10.0.0.0", "private");
        addressRow("10.255.255.255", "private");
        addressRow("11.0.0.0", "public");
        addressRow("100.63.255.255", "public");
        addressRow("100.64.0.0", "carrier-grade NAT");
        addressRow("100.100.100.200", "metadata service");
        addressRow("100.127.255.255", "carrier-grade NAT");
        addressRow("100.128.0.0", "public");
        addressRow("126.255.255.255", "public");
        addressRow("127.0.0.1", "loopback");
        addressRow("127.255.255.255", "loopback");
        addressRow("128.0.0.0", "public");
        addressRow("168.63.129.16", "metadata service");
        addressRow("169.254.0.1", "link-local");
        addressRow("169.254.169.254", "metadata service");
        addressRow("172.15.255.255", "public");
        addressRow("172.16.0.0", "private");
        addressRow("172.31.255.255", "private");
        addressRow("172.32.0.0", "public");
        addressRow("192.0.0.192", "protocol assignment");
        addressRow("192.0.2.1", "documentation");
        addressRow("192.88.99.1", "6to4 relay");
        addressRow("192.167.255.255", "public");
        addressRow("192.168.0.1", "private");
        addressRow("192.169.0.0", "public");
        addressRow("198.17.255.255", "public");
        addressRow("198.18.0.0", "benchmark");
        addressRow("198.19.255.255", "benchmark");
        addressRow("198.20.0.0", "public");
        addressRow("198.51.100.7", "documentation");
        addressRow("203.0.113.7", "documentation");
        addressRow("223.255.255.255", "public");
        addressRow("224.0.0.1", "multicast");
        addressRow("239.255.255.255", "multicast");
        addressRow("240.0.0.1", "reserved");
        addressRow("255.255.255.255", "broadcast");
    }
    void judgesEveryKindOfV4Address() { judgeAddress(); }

    void judgesEveryKindOfV6Address_data()
    {
        addKindColumns();
        addressRow("::", "unspecified");
        addressRow("::1", "loopback");
        addressRow("::2", "IPv4-compatible");
        addressRow("::127.0.0.1", "IPv4-compatible");
        addressRow("::8.8.8.8", "IPv4-compatible");
        addressRow("::ffff:127.0.0.1", "loopback");
        addressRow("::ffff:8.8.8.8", "public");
        addressRow("::ffff:169.254.169.254", "metadata service");
        addressRow("::ffff:0:127.0.0.1", "IPv4-translated");
        addressRow("64:ff9b::8.8.8.8", "public");
        addressRow("64:ff9b::127.0.0.1", "loopback");
        addressRow("64:ff9b::10.0.0.1", "private");
        addressRow("64:ff9b:1::8.8.8.8", "local NAT64");
        addressRow("100::1", "discard-only");
        addressRow("2001::1", "Teredo");
        addressRow("2001:0:7f00:1::", "Teredo");
        addressRow("2001:2::1", "benchmark");
        addressRow("2001:10::1", "ORCHID");
        addressRow("2001:20::1", "ORCHIDv2");
        addressRow("2001:1ff::1", "protocol assignment");
        addressRow("2001:200::1", "public");
        addressRow("2001:db8::1", "documentation");
        addressRow("2002:7f00:1::", "6to4");
        addressRow("2002:808:808::1", "6to4");
        addressRow("2606:4700::1111", "public");
        addressRow("3fff::1", "documentation");
        addressRow("3ffe::1", "public");
        addressRow("4000::1", "reserved");
        addressRow("5f00::1", "segment routing");
        addressRow("fbff::1", "reserved");
        addressRow("fc00::1", "unique local");
        addressRow("fd12:3456::1", "unique local");
        addressRow("fd00:ec2::254", "metadata service");
        addressRow("fd20:ce::254", "metadata service");
        addressRow("fe80::1", "link-local");
        addressRow("febf::1", "link-local");
        addressRow("fec0::1", "site-local");
        addressRow("ff02::1", "multicast");
        addressRow("fe00::1", "reserved");
    }
    void judgesEveryKindOfV6Address() { judgeAddress(); }

    void allowsWhatIsListedAndNothingBesides_data()
    {
        QTest::addColumn<QByteArray>("ranges");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("allowed");
        const auto addressRow = [](const char *name, const char *ranges, const char *text,
                                   bool allowed) {
            QTest::newRow(name) << QByteArray(ranges) << QByteArray(text) << allowed;
        };
        addressRow("loopback listed", "127.0.0.0/8", "127.3.2.1", true);
        addressRow("one loopback address listed", "127.0.0.1/32", "127.0.0.1", true);
        addressRow("another loopback address than the listed", "127.0.0.1/32", "127.0.0.2", false);
        addressRow("v4 loopback does not open v6 loopback", "127.0.0.0/8", "::1", false);
        addressRow("v6 loopback does not open v4 loopback", "::1/128", "127.0.0.1", false);
        addressRow("a mapped address is the one inside", "127.0.0.0/8", "::ffff:127.0.0.1", true);
        addressRow("a mapped range is the one inside", "::ffff:127.0.0.0/104", "127.0.0.1", true);
        addressRow("loopback does not open 0.0.0.0", "127.0.0.0/8 ::1/128", "0.0.0.0", false);
        addressRow("loopback does not open ::", "127.0.0.0/8 ::1/128", "::", false);
        addressRow("0.0.0.0 listed by itself", "0.0.0.0/32", "0.0.0.0", true);
        addressRow(":: listed by itself", "::/128", "::", true);
        addressRow("NAT64 of a listed private address", "10.0.0.0/8", "64:ff9b::10.0.0.1", false);
        addressRow("NAT64 listed", "64:ff9b::/96", "64:ff9b::10.0.0.1", true);
        addressRow("6to4 of listed loopback", "127.0.0.0/8", "2002:7f00:1::", false);
        addressRow("compatible form of listed loopback", "127.0.0.0/8", "::127.0.0.1", false);
        addressRow("private, second range of the list", "127.0.0.0/8 192.168.0.0/16", "192.168.4.4",
                   true);
        addressRow("just behind the range", "192.168.0.0/16", "192.169.0.0",
                   true); // public
        addressRow("just before the range", "10.128.0.0/9", "10.127.255.255", false);
        addressRow("unique local listed", "fd00::/8", "fd00::1", true);
        addressRow("everything of one family", "0.0.0.0/0", "169.254.169.254", true);
    }
    void allowsWhatIsListedAndNothingBesides()
    {
        QFETCH(const QByteArray, ranges);
        QFETCH(const QByteArray, text);
        QFETCH(const bool, allowed);
        QCOMPARE(policyOf(ranges).verdict(address(text)).allowed, allowed);
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
        const auto addressRow = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(shown);
        };
        addressRow("v4", "10.0.0.0/8", "10.0.0.0/8");
        addressRow("v6", "fd00::/8", "fd00::/8");
        addressRow("v6 in long form", "0:0:0:0:0:0:0:1/128", "::1/128");
        addressRow("one v4 address", "192.168.1.5", "192.168.1.5/32");
        addressRow("one v6 address", "::1", "::1/128");
        addressRow("blanks around", " 10.0.0.0/8 ", "10.0.0.0/8");
        addressRow("everything", "0.0.0.0/0", "0.0.0.0/0");
        addressRow("mapped", "::ffff:10.0.0.0/104", "10.0.0.0/8");
        addressRow("mapped, shorter than the v4 part", "::ffff:0:0/95", "");
        addressRow("bits behind the prefix", "10.1.2.3/8", "");
        addressRow("v6 bits behind the prefix", "fd00::1/8", "");
        addressRow("prefix too long", "10.0.0.0/33", "");
        addressRow("v6 prefix too long", "::/129", "");
        addressRow("negative prefix", "10.0.0.0/-1", "");
        addressRow("prefix with a sign", "10.0.0.0/+8", "");
        addressRow("prefix with leading zero", "10.0.0.0/08", "");
        addressRow("no prefix behind the slash", "10.0.0.0/", "");
        addressRow("two slashes", "10.0.0.0/8/8", "");
        addressRow("a mask", "10.0.0.0/255.0.0.0", "");
        addressRow("a name", "localhost/8", "");
        addressRow("nothing", "", "");
        addressRow("octal numbers", "010.0.0.0/8", "");
        addressRow("short form", "10/8", "");
        addressRow("other digits", "１０.0.0.0/8", "");
        addressRow("a zone", "fe80::1%eth0/128", "");
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
        addressRow("0.0.0.0/0", "mixed");
        addressRow("8.0.0.0/6", "mixed");
        addressRow("8.0.0.0/7", "public");
        addressRow("10.0.0.0/8", "private");
        addressRow("10.1.0.0/16", "private");
        addressRow("127.0.0.1", "loopback");
        addressRow("169.254.0.0/16", "link-local");
        addressRow("169.254.169.254", "metadata service");
        addressRow("168.0.0.0/8", "mixed");
        addressRow("::/0", "mixed");
        addressRow("fc00::/7", "mixed"); // it holds metadata services
        addressRow("fd00::/8", "mixed");
        addressRow("fd12:3456::/32", "unique local");
        addressRow("100.64.0.0/10", "mixed");
        addressRow("100.64.0.0/16", "carrier-grade NAT");
        addressRow("2000::/3", "mixed");
        addressRow("2600::/16", "public");
        addressRow("::ffff:10.0.0.0/104", "private");
        addressRow("64:ff9b::/96", "mixed");
        addressRow("64:ff9b::a00:0/104", "private");
        addressRow("4000::/3", "mixed");
        addressRow("8000::/3", "reserved");
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
        const auto addressRow = [](const char *host, const char *shown) {
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QString::fromLatin1(host))))
                    << QByteArray(host) << QString::fromLatin1(shown);
        };
        addressRow("127.0.0.1", "127.0.0.1");
        addressRow("127.1", "127.0.0.1");
        addressRow("2130706433", "127.0.0.1");
        addressRow("0x7f000001", "127.0.0.1");
        addressRow("0X7F.1", "127.0.0.1");
        addressRow("0177.0.0.1", "127.0.0.1");
        addressRow("0", "0.0.0.0");
        addressRow("[::1]", "::1");
        addressRow("::1", "::1");
        addressRow("[::ffff:7f00:1]", "::ffff:127.0.0.1");
        addressRow("fe80::1%eth0", "fe80::1");
        addressRow("localhost", "");
        addressRow("face", "");
        addressRow("127.0.0.1 x", "");
        addressRow("127.0.0.256", "");
        addressRow("1.2.3.4.5", "");
        addressRow("", "");
        addressRow("[::1", "");
        addressRow(":", "");
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
