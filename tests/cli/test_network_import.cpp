// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks of other programs in a design, and out again.
#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "exchange/graph_file.h"
#include "support/cli.h"

using namespace cw;
using cw::test::cli;
using cw::test::read;

namespace {

const QString networks = QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/networks/");

QJsonObject networkNamed(const QByteArray& assessment, const QString& name)
{
    for (const auto network : QJsonDocument::fromJson(assessment).object()["networks"].toArray())
        if (network.toObject()["name"] == name) return network.toObject();
    return {};
}

}  // namespace

class TestNetworkImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        design_ = folder_.filePath("design.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "-o", design_}).status, 0);
    }

    void whatComesInGoesOutAsItWas_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"discovered.topo", "grouped.topo", "modules.net", "windows.net", "by_networkx.graphml"}) QTest::newRow(file) << file;
    }
    void whatComesInGoesOutAsItWas()
    {
        QFETCH(QString, file);
        const QString with = folder_.filePath("with.json");
        const auto imported = cli({"fabric", "import", networks + file, "--into", design_, "--name", "As built", "-o", with});
        QVERIFY2(imported.status == 0, imported.err.constData());
        QVERIFY2(imported.out.contains("alternative"), imported.out.constData());
        const auto canonical = cli({"canonical", with});
        QVERIFY2(canonical.status == 0 && canonical.out == read(with), canonical.err.constData());
        const QString id = networkNamed(cli({"evaluate", with, "--json"}).out, "As built")["id"].toString();
        QVERIFY(!id.isEmpty());
        const auto original = exchange::fromText(read(networks + file).toStdString(), "in", 400);
        for (const QString kind : {"ibsim", "graphml"}) {
            const QString out = folder_.filePath("out." + kind);
            const auto written = cli({"export", with, "--as", kind, "--network", id, "-o", out});
            QVERIFY2(written.status == 0, written.err.constData());
            const auto format = kind == "ibsim" ? exchange::GraphFormat::subnet : exchange::GraphFormat::graphml;
            QVERIFY2(read(out).toStdString() == exchange::toText(*original, format), read(out).constData());
        }
    }

    void aDrawnNetworkIsCountedAndProved()
    {
        const QString net = folder_.filePath("tree.net");
        QCOMPARE(cli({"fabric", "generate", "--endpoints", "1016", "--radix", "64", "--as", "ibsim", "-o", net}).status, 0);
        const QString with = folder_.filePath("tree.json");
        const auto imported = cli({"fabric", "import", net, "--into", design_, "--name", "Tree", "-o", with});
        QVERIFY2(imported.status == 0 && imported.out.contains("1,016"), imported.out.constData());
        const QJsonObject network = networkNamed(cli({"evaluate", with, "--json"}).out, "Tree");
        const auto sized = QJsonDocument::fromJson(cli({"fabric", "size", "--endpoints", "1016", "--radix", "64", "--json"}).out).object();
        for (const char* key : {"endpoints", "switches", "switches_by_tier", "links", "links_by_tier", "tiers"}) QVERIFY2(network[key] == sized[key], key);
        const QJsonObject bisection = network["bisection"].toObject();
        QCOMPARE(bisection["exact"].toBool(), true);
        QCOMPARE(bisection["lower_tbps"].toDouble(), sized["bisection"].toObject()["lower_tbps"].toDouble());
        QVERIFY(network["switch_kw"].toDouble() > 0 && network["cost_musd"].toDouble() > 0 && network["usd_per_gbps_of_bisection"].toDouble() > 0);
        const auto schedule = folder_.filePath("tree.csv");
        QCOMPARE(cli({"export", with, "--as", "csv", "--network", network["id"].toString(), "-o", schedule}).status, 0);
        QCOMPARE(read(schedule).count('\n'), static_cast<qsizetype>(network["links"].toInt()) + 1);
    }

    void aNetworkOfTheDesignFollowsTheFile()
    {
        const QString with = folder_.filePath("instead.json");
        const QString net = folder_.filePath("small.net");
        QCOMPARE(cli({"fabric", "generate", "--endpoints", "1000", "--radix", "64", "--as", "ibsim", "-o", net}).status, 0);
        const auto before = QJsonDocument::fromJson(cli({"evaluate", design_, "--json"}).out).object()["networks"].toArray();
        const QString id = before[0].toObject()["id"].toString();
        const auto imported = cli({"fabric", "import", net, "--into", design_, "--network", id, "-o", with});
        QVERIFY2(imported.status == 0, imported.err.constData());
        const auto after = QJsonDocument::fromJson(cli({"evaluate", with, "--json"}).out).object()["networks"].toArray();
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after[0].toObject()["endpoints"].toInt(), 1000);
        const auto findings = cli({"check", with});
        QVERIFY2(findings.out.contains("network.endpoints") && findings.out.contains("1,000 endpoints, the systems have 1,016 ports"), findings.out.constData());
    }

    void whatIsWrongIsSaidAndNothingIsWritten()
    {
        const QString bad = folder_.filePath("bad.net");
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Switch 4 \"s\"\n[1] \"h\"[1]\n\nHca 1 \"h\"\n[1] \"s\"[1]\n\nHca 1 \"g");
        file.close();
        const QString out = folder_.filePath("never.json");
        const auto cut = cli({"fabric", "import", bad, "--into", design_, "-o", out});
        QVERIFY2(cut.status == 2 && cut.err.contains("bad.net, line 7"), cut.err.constData());
        QCOMPARE(cut.err.count('\n'), 1);
        QCOMPARE(cli({"fabric", "import", networks + "discovered.topo", "--into", design_, "--network", "none", "-o", out}).status, 2);
        QCOMPARE(cli({"fabric", "import", networks + "discovered.topo", "--into", design_, "--switch", "none", "-o", out}).status, 2);
        QCOMPARE(cli({"fabric", "import", networks + "discovered.topo", "--into", design_, "--technology", "token-ring", "-o", out}).status, 2);
        QVERIFY(!QFile::exists(out));
    }

private:
    QTemporaryDir folder_;
    QString design_;
};

QTEST_GUILESS_MAIN(TestNetworkImport)
#include "test_network_import.moc"
