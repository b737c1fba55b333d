// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "support/cli.h"

using cw::test::cli;
using cw::test::isOneLine;
using cw::test::read;

class TestNetworks : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(folder_.isValid()); }

    // What size counts, generate writes and analyze finds again.
    void sizeGenerateAndAnalyzeAgree_data()
    {
        QTest::addColumn<QStringList>("structure");
        QTest::newRow("fat-tree") << QStringList{"--topology", "fat-tree", "--endpoints", "1000", "--radix", "32"};
        QTest::newRow("three tiers, tapered") << QStringList{"--topology", "fat-tree", "--endpoints", "2000", "--radix", "32", "--tiers", "3", "--taper", "1,3"};
        QTest::newRow("superpod") << QStringList{"--topology", "superpod", "--endpoints", "504", "--radix", "64", "--nodes-per-unit", "32"};
        QTest::newRow("islands") << QStringList{"--topology", "islands", "--endpoints", "2048", "--radix", "32", "--oversubscription", "7"};
        QTest::newRow("torus") << QStringList{"--topology", "torus", "--endpoints", "512", "--radix", "32", "--sides", "8,8"};
        QTest::newRow("planes") << QStringList{"--topology", "fat-tree", "--endpoints", "300", "--radix", "32", "--planes", "2"};
    }
    void sizeGenerateAndAnalyzeAgree()
    {
        QFETCH(QStringList, structure);
        const auto sized = cli(QStringList{"fabric", "size"} + structure + QStringList{"--json"}).json();
        for (const char* kind : {"ibsim", "graphml", "json"}) {
            const QString file = folder_.filePath(QString("network.") + kind);
            const auto made = cli(QStringList{"fabric", "generate"} + structure + QStringList{"--as", kind, "-o", file});
            QVERIFY2(made.status == 0, made.err.constData());
            const auto found = cli({"fabric", "analyze", file, "--json"}).json();
            QCOMPARE(found["switches"].toInt(), sized["switches"].toInt());
            QVERIFY(found["connected"].toBool());
            const auto expected = sized["bisection"].toObject();
            const auto bisection = found["bisection"].toObject();
            QVERIFY(bisection["exact"].toBool());
            QVERIFY(std::abs(bisection["lower_tbps"].toDouble() - expected["lower_tbps"].toDouble()) < 1e-9);
            QCOMPARE(found["diameter_hops"].toInt(), sized["diameter_hops"].toInt());
            QVERIFY(found["single_link_failures_that_cut_it"].toInt() > 0);
            QVERIFY(found["single_switch_failure_worst_tbps"].toDouble() < bisection["lower_tbps"].toDouble());
        }
    }

    void everyTopologyOfTheHelpIsSized()
    {
        for (const char* topology : {"fat-tree", "superpod", "rail-optimised", "rail-only", "islands", "dragonfly", "dragonfly+", "torus", "hyperx", "direct"}) {
            const auto sized = cli({"fabric", "size", "--topology", topology, "--endpoints", "96", "--radix", "64", "--json"});
            QVERIFY2(sized.status == 0, sized.err.constData());
            QVERIFY2(sized.json()["switches"].toInt() > 0, topology);
            QVERIFY2(sized.json()["capacity_endpoints"].toInt() >= 96, topology);
        }
    }

    void wrongCallsGetOneLine_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("says");
        const QString out = "/dev/null";
        QTest::newRow("no endpoints") << QStringList{"size", "--endpoints", "0", "--radix", "64"} << "no endpoints";
        QTest::newRow("radix of one") << QStringList{"size", "--endpoints", "8", "--radix", "1"} << "1 ports";
        QTest::newRow("negative radix") << QStringList{"size", "--topology", "torus", "--endpoints", "8", "--radix", "-4"} << "ports";
        QTest::newRow("too many for two tiers") << QStringList{"size", "--endpoints", "2049", "--radix", "64", "--tiers", "2"} << "hold 2048";
        QTest::newRow("no such topology") << QStringList{"size", "--topology", "ring", "--endpoints", "8", "--radix", "4"} << "dragonfly+";
        QTest::newRow("side of zero") << QStringList{"size", "--topology", "torus", "--endpoints", "8", "--radix", "8", "--sides", "0,4"} << "--sides";
        QTest::newRow("odd rails") << QStringList{"size", "--topology", "rail-only", "--endpoints", "12", "--radix", "8"} << "8 rails";
        QTest::newRow("too large to write") << QStringList{"generate", "--endpoints", "10000000", "--radix", "144", "--as", "ibsim", "-o", out} << "too many to write";
        QTest::newRow("unknown kind") << QStringList{"generate", "--endpoints", "8", "--radix", "8", "--as", "pcap", "-o", out} << "ibsim, graphml, json";
        QTest::newRow("no such file") << QStringList{"analyze", "/nowhere/x.net"} << "/nowhere/x.net";
    }
    void wrongCallsGetOneLine()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, says);
        const auto answer = cli(QStringList{"fabric"} + call);
        QCOMPARE(answer.status, 2);
        QVERIFY2(isOneLine(answer.err), answer.err.constData());
        QVERIFY2(QString::fromUtf8(answer.err).contains(says), answer.err.constData());
    }

    void theNetworksOfADesignAreExported()
    {
        const QString design = folder_.filePath("design.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "-o", design}).status, 0);
        const auto assessed = cli({"fabric", "analyze", design, "--json"}).json();
        for (const char* kind : {"ibsim", "graphml"}) {
            const QString file = folder_.filePath(QString("design.") + kind);
            const auto exported = cli({"export", design, "--as", kind, "-o", file});
            QVERIFY2(exported.status == 0, exported.err.constData());
            const auto found = cli({"fabric", "analyze", file, "--json"}).json();
            QCOMPARE(found["switches"].toInt(), assessed["switches"].toInt());
            QCOMPARE(found["bisection"].toObject()["lower_tbps"].toDouble(), assessed["bisection"].toObject()["lower_tbps"].toDouble());
        }
        const auto wrong = cli({"export", design, "--as", "ibsim", "--network", "nothing", "-o", folder_.filePath("x")});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(isOneLine(wrong.err), wrong.err.constData());
    }

    // Every cable once, both ends named, lengths where the plan places both ends.
    void theCableScheduleListsEveryCable()
    {
        const QString design = folder_.filePath("design.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "-o", design}).status, 0);
        const QString file = folder_.filePath("cables.csv");
        QCOMPARE(cli({"export", design, "--as", "csv", "-o", file}).status, 0);
        const QList<QByteArray> lines = read(file).trimmed().split('\n');
        QVERIFY(lines.front().startsWith("from_device,from_port,to_device,to_port,medium,length_m,label"));
        QSet<QByteArray> ends;
        double km = 0;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QList<QByteArray> fields = lines[i].split(',');
            for (const QByteArray& end : {fields[0] + ' ' + fields[1], fields[2] + ' ' + fields[3]}) {
                QVERIFY2(!ends.contains(end), end.constData());
                ends.insert(end);
            }
            km += fields[5].toDouble() / 1000;
        }
        const auto network = cli({"evaluate", design, "--json"}).json()["networks"].toArray()[0].toObject();
        QCOMPARE(lines.size() - 1, network["links"].toInt());  // the four ports of the fabric manager among them
        QVERIFY2(std::abs(km / network["cable_km"].toDouble() - 1) < 1e-3, QByteArray::number(km).constData());
        QCOMPARE(cli({"export", design, "--as", "netbox", "-o", file}).status, 0);
        QCOMPARE(read(file).trimmed().split('\n').size(), lines.size());
        QCOMPARE(cli({"export", design, "--as", "xlsx", "-o", file}).status, 0);
        QVERIFY(read(file).startsWith("PK"));
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestNetworks)
#include "test_networks.moc"
