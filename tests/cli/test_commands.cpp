// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "support/cli.h"

using cw::test::Answer;
using cw::test::cli;
using cw::test::isOneLine;
using cw::test::read;

/// The calls that scripts rely on, with their exit status.
class TestCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        memphis_ = folder_.filePath("memphis.json");
        QCOMPARE(cli({"new", "memphis-100k-h100", "-o", memphis_}).status, 0);
    }

    void templatesAreListed()
    {
        const Answer answer = cli({"templates", "--json"});
        QCOMPARE(answer.status, 0);
        const QJsonArray list = QJsonDocument::fromJson(answer.out).array();
        QVERIFY(list.size() >= 3);
        for (const auto& entry : list)
            for (const char* key : {"id", "title", "line"}) QVERIFY(!entry.toObject()[key].toString().isEmpty());
    }

    void theAssessmentHasEveryKeyOfTheContract()
    {
        const Answer answer = cli({"evaluate", memphis_, "--json"});
        QCOMPARE(answer.status, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json["schema"].toString(), QStringLiteral("clusterwright.assessment/1"));
        const QHash<QString, QStringList> expected{
            {"compute", {"gpus", "nodes", "racks", "racks_by_role", "peak_dense_bf16_eflops"}},
            {"power", {"it_peak_mw", "it_typical_mw", "facility_peak_mw", "facility_typical_mw", "losses_mw", "energy_gwh_per_year"}},
            {"cooling", {"heat_mw", "liquid_fraction", "pue_annual", "pue_peak", "wue_l_per_kwh", "water_m3_per_day_average", "water_m3_per_day_peak"}},
            {"cost", {"capex_musd", "capex_by_category_musd", "opex_musd_per_year", "tco_usd_per_gpu_hour", "usd_per_gpu"}},
            {"environment", {"noise_dba_at_property_line", "nox_t_per_year", "co2_t_per_year"}},
            {"findings", {"errors", "warnings", "notes"}},
        };
        for (auto part = expected.begin(); part != expected.end(); ++part)
            for (const QString& key : part.value()) QVERIFY2(json[part.key()].toObject().contains(key), qPrintable(part.key() + "." + key));
        const QJsonObject network = json["networks"].toArray().first().toObject();
        for (const char* key : {"id", "technology", "structure", "endpoints", "endpoint_gbps", "tiers", "switches", "switches_by_tier", "links", "links_by_tier", "bisection", "throughput",
                                "oversubscription", "cable_km", "cables_by_medium", "optics_kw"})
            QVERIFY2(network.contains(key), key);
        for (const char* key : {"lower_tbps", "upper_tbps", "exact", "fraction_of_full", "gbps_per_endpoint"}) QVERIFY2(network["bisection"].toObject().contains(key), key);
        for (const char* key : {"id", "date", "gpus_online", "facility_peak_mw", "supply_mw", "shortfall_mw"}) QVERIFY2(json["phases"].toArray().first().toObject().contains(key), key);
    }

    void sumsEqualTheirTotals()
    {
        const QJsonObject json = cli({"evaluate", memphis_, "--json"}).json();
        double capex = 0;
        for (const auto& value : json["cost"].toObject()["capex_by_category_musd"].toObject()) capex += value.toDouble();
        QVERIFY(std::abs(capex - json["cost"].toObject()["capex_musd"].toDouble()) < 1e-5 * capex);
        double racks = 0;
        for (const auto& value : json["compute"].toObject()["racks_by_role"].toObject()) racks += value.toDouble();
        QCOMPARE(racks, json["compute"].toObject()["racks"].toDouble());
        const QJsonObject power = json["power"].toObject();
        QVERIFY(std::abs(json["cooling"].toObject()["pue_peak"].toDouble() - power["facility_peak_mw"].toDouble() / power["it_peak_mw"].toDouble()) < 1e-6);
    }

    void theMemphisDesignHasNoErrors()
    {
        const Answer answer = cli({"check", memphis_, "--json"});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json()["errors"].toInt(), 0);
    }

    void aDesignWithErrorsEndsInOne()
    {
        const QString file = folder_.filePath("short.json");
        QCOMPARE(cli({"new", "memphis-100k-h100", "--set", "supplies.grid-3.capacity_mw=20", "--set", "supplies.gas-turbines.capacity_mw=1", "-o", file}).status, 0);
        const Answer answer = cli({"check", file});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.out.contains("power.supply_below_need"));
    }

    void aValueCanBeSetByItsPath()
    {
        const QString file = folder_.filePath("set.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "--set", "economics.energy_usd_per_kwh=0.05", "-o", file}).status, 0);
        QCOMPARE(QJsonDocument::fromJson(read(file)).object()["economics"].toObject()["energy_usd_per_kwh"].toDouble(), 0.05);
        const Answer wrong = cli({"new", "superpod-h100-4su", "--set", "economics.enrgy=1", "-o", folder_.filePath("never.json")});
        QCOMPARE(wrong.status, 2);
        QVERIFY(isOneLine(wrong.err));
        QVERIFY(!QFile::exists(folder_.filePath("never.json")));
    }

    void scalingGivesAtLeastTheGpusAskedFor()
    {
        const QString file = folder_.filePath("scaled.json");
        QCOMPARE(cli({"new", "memphis-100k-h100", "--gpus", "5000", "-o", file}).status, 0);
        QCOMPARE(cli({"evaluate", file, "--json"}).json()["compute"].toObject()["gpus"].toInt(), 5120);
    }

    void canonicalLeavesACanonicalFileAsItIs()
    {
        const QByteArray bytes = read(memphis_);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(cli({"canonical", memphis_}).out, bytes);
        const QString compact = folder_.filePath("compact.json");
        QFile file(compact);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact));
        file.close();
        const QString out = folder_.filePath("again.json");
        QCOMPARE(cli({"canonical", compact, "-o", out}).status, 0);
        QCOMPARE(read(out), bytes);
    }

    void exportsAppearWhole()
    {
        const QString svg = folder_.filePath("site.svg");
        QCOMPARE(cli({"export", memphis_, "--as", "svg", "-o", svg}).status, 0);
        QVERIFY(read(svg).contains("</svg>"));
        const QString json = folder_.filePath("copy.json");
        QCOMPARE(cli({"export", memphis_, "--as", "json", "-o", json}).status, 0);
        QCOMPARE(read(json), read(memphis_));
    }

    void wrongCallsEndInTwoWithOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"fly"};
        QTest::newRow("unknown template") << QStringList{"new", "nothing", "-o", "x.json"};
        QTest::newRow("no output") << QStringList{"new", "empty-hall"};
        QTest::newRow("missing file") << QStringList{"evaluate", "/no/such/file.json"};
        QTest::newRow("unknown kind") << QStringList{"export", "x.json", "--as", "pptx", "-o", "x"};
        QTest::newRow("no endpoints") << QStringList{"fabric", "size", "--endpoints", "0", "--radix", "64"};
        QTest::newRow("too many endpoints") << QStringList{"fabric", "size", "--endpoints", "100000", "--radix", "64", "--tiers", "3"};
        QTest::newRow("unknown topology") << QStringList{"fabric", "size", "--topology", "spaghetti", "--endpoints", "8", "--radix", "64"};
        QTest::newRow("unknown item") << QStringList{"catalog", "show", "nothing"};
    }
    void wrongCallsEndInTwoWithOneLine()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = cli(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY2(isOneLine(answer.err), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }

    void aBrokenFileIsNamedWithItsPlace()
    {
        const QString file = folder_.filePath("broken.json");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(R"({"format": "clusterwright.design", "version": 3, "areas": [{"id": 7}]})");
        out.close();
        const Answer answer = cli({"evaluate", file});
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.contains("broken.json"));
        QVERIFY(answer.err.contains("/areas/0/id"));
    }

    void fabricSizeAnswersInTheContractsKeys()
    {
        const Answer answer = cli({"fabric", "size", "--topology", "superpod", "--endpoints", "1016", "--radix", "64", "--rails", "8", "--nodes-per-unit", "32", "--json"});
        QCOMPARE(answer.status, 0);
        const QJsonObject json = answer.json();
        for (const char* key : {"structure", "endpoints", "capacity_endpoints", "tiers", "planes", "switches", "switches_by_tier", "links_by_tier", "oversubscription", "bisection"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(json["switches_by_tier"].toArray(), (QJsonArray{32, 16}));
        QCOMPARE(json["links_by_tier"].toArray(), (QJsonArray{1020, 1024}));
        const QJsonObject tapered = cli({"fabric", "size", "--endpoints", "2688", "--radix", "64", "--oversubscription", "2", "--json"}).json();
        QCOMPARE(tapered["bisection"].toObject()["fraction_of_full"].toDouble(), 0.5);
        const QJsonObject planes = cli({"fabric", "size", "--endpoints", "2048", "--radix", "64", "--planes", "2", "--json"}).json();
        QCOMPARE(planes["endpoints"].toInt(), 4096);
    }

    void theNetworksOfADesignAreAnalyzed()
    {
        const Answer answer = cli({"fabric", "analyze", memphis_, "--json"});
        QCOMPARE(answer.status, 0);
        const QJsonArray networks = answer.json()["networks"].toArray();
        QVERIFY(networks.size() >= 3);
        QVERIFY(networks.first().toObject()["bisection"].toObject()["exact"].toBool());
    }

    void aDeviceTypeOfNetboxBecomesAnItem()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("box.yaml");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("manufacturer: Acme\nmodel: Box\nslug: acme-box\nu_height: 1\n");
        out.close();
        const Answer answer = cli({"catalog", "import-netbox", file});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json()["id"].toString(), QStringLiteral("acme-box"));

        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("manufacturer: Acme\nmodel: Box\nu_height: tall\n");
        out.close();
        const Answer refused = cli({"catalog", "import-netbox", file});
        QCOMPARE(refused.status, 2);
        QVERIFY2(isOneLine(refused.err) && refused.err.contains("line 3"), refused.err);
    }

private:
    QTemporaryDir folder_;
    QString memphis_;
};

QTEST_APPLESS_MAIN(TestCommands)
#include "test_commands.moc"
