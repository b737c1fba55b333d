// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "storage/storage.h"

using namespace cw;

/// What holds for every built-in design at every size.
class TestDesigns : public QObject {
    Q_OBJECT
private slots:
    void hasNoErrorFindings_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto& entry : designs::templates()) QTest::newRow(entry.id.c_str()) << QString::fromStdString(entry.id);
    }
    void hasNoErrorFindings()
    {
        QFETCH(QString, id);
        const auto assessment = evaluation::evaluate(*designs::make(id.toStdString()));
        for (const auto& finding : assessment.findings)
            QVERIFY2(finding.severity != checks::Severity::error, (finding.code + ": " + finding.text).c_str());
    }

    void onlyPowerMayFallShortWhenMemphisGrows_data()
    {
        QTest::addColumn<qlonglong>("gpus");
        for (const qlonglong gpus : {8LL, 512LL, 5'000LL, 30'000LL, 200'000LL, 400'000LL}) QTest::addRow("%lld", gpus) << gpus;
    }
    void onlyPowerMayFallShortWhenMemphisGrows()
    {
        QFETCH(qlonglong, gpus);
        const auto assessment = evaluation::evaluate(*designs::make("memphis-100k-h100", gpus));
        QVERIFY(assessment.compute.gpus >= gpus);
        for (const auto& finding : assessment.findings)
            QVERIFY2(finding.severity != checks::Severity::error || finding.code == "power.supply_below_need", (finding.code + ": " + finding.text).c_str());
    }

    void staysSmallAsAFile()
    {
        for (const auto& entry : designs::templates()) QVERIFY2(storage::toJson(*designs::make(entry.id)).size() < 100'000, entry.id.c_str());
        QVERIFY(storage::toJson(*designs::make("memphis-100k-h100", 1'000'000)).size() < 100'000);
    }

    void namesTheSourceOfEverySupply()
    {
        for (const auto& entry : designs::templates()) {
            const document::Document document = *designs::make(entry.id);
            for (const auto& supply : document.table<power::Supply>().rows()) QVERIFY2(!supply->source.empty(), supply->id.text().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestDesigns)
#include "test_designs.moc"
