// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "storage/storage.h"
#include "support/ui_sample.h"

using namespace cw;

class TestCanonical : public QObject {
    Q_OBJECT
private slots:
    void whatIsSavedLoadsAsItWasAndSavesAgainTheSame()
    {
        const document::Document document = test::sampleDocument();
        const std::string bytes = storage::toJson(document);
        const auto loaded = storage::fromJson(bytes);
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().sentence().c_str());
        QVERIFY(*loaded == document);
        QVERIFY(storage::toJson(*loaded) == bytes);
    }

    void anEmptyDesignIsADesign()
    {
        const std::string bytes = storage::toJson(document::Document());
        const auto loaded = storage::fromJson(bytes);
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().sentence().c_str());
        QVERIFY(storage::toJson(*loaded) == bytes);
        QVERIFY(storage::fromJson(R"({"format": "clusterwright.design", "version": 1})").has_value());
    }

    void orderAndLayoutOfTheFileDoNotMatter()
    {
        const auto a = storage::fromJson(R"({"format": "clusterwright.design", "version": 1, "phases": [{"id": "b", "date": "2024-01-01"}, {"date": "2025-01-01", "id": "a"}]})");
        const auto b = storage::fromJson(R"({"phases":[{"id":"a","date":"2025-01-01"},{"id":"b","date":"2024-01-01"}],"version":1,"format":"clusterwright.design"})");
        QVERIFY(a && b);
        QVERIFY(storage::toJson(*a) == storage::toJson(*b));
    }

    void anyLanguageSurvives()
    {
        document::Document document;
        auto project = document.single<document::Project>();
        project.title = "Rechenzentrum Süd · 孟菲斯 \"quoted\" \\ / <b> =SUM(A1)";
        document.put(project);
        const auto loaded = storage::fromJson(storage::toJson(document));
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->single<document::Project>().title, project.title);
    }

    void fractionsKeepEveryBit()
    {
        document::Document document;
        auto plan = document.single<economics::EconomicPlan>();
        plan.energy_usd_per_kwh = 0.1 + 0.2;
        plan.discount_rate = 1.0 / 3;
        document.put(plan);
        QVERIFY(*storage::fromJson(storage::toJson(document)) == document);
    }
};

QTEST_APPLESS_MAIN(TestCanonical)
#include "test_canonical.moc"
