// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// diff and sweep.
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

class TestComparisons : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        design_ = folder_.filePath("a.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "-o", design_}).status, 0);
    }

    void aDesignDoesNotDifferFromItself()
    {
        const Answer answer = cli({"diff", design_, design_, "--json"});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.json()["objects"].toArray().isEmpty());
        const QJsonArray metrics = answer.json()["metrics"].toArray();
        QVERIFY(!metrics.isEmpty());
        for (const auto& metric : metrics) QCOMPARE(metric.toObject()["before"], metric.toObject()["after"]);
    }

    void aChangedPriceIsOneFieldAndMovesTheCost()
    {
        const QString other = folder_.filePath("b.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "--set", "economics.energy_usd_per_kwh=0.5", "-o", other}).status, 0);
        const QJsonObject json = cli({"diff", design_, other, "--json"}).json();
        QCOMPARE(json["objects"].toArray().size(), 1);
        QCOMPARE(json["objects"].toArray()[0].toObject()["fields"].toArray()[0].toObject()["after"].toDouble(), 0.5);
        for (const auto& metric : json["metrics"].toArray())
            if (metric.toObject()["key"] == "cost.opex_musd_per_year") QVERIFY(metric.toObject()["after"].toDouble() > metric.toObject()["before"].toDouble());
        QVERIFY(cli({"diff", design_, other}).out.contains("energy_usd_per_kwh"));
    }

    void aSweepHasARowForEveryCombination()
    {
        const QString out = folder_.filePath("sweep.csv");
        const Answer answer = cli({"sweep", design_, "--vary", "economics.energy_usd_per_kwh=0.04,0.06,0.08", "--vary", "networks.compute.taper=[1],[2]", "--csv", out});
        if (answer.status != 0) qWarning() << answer.err;
        QCOMPARE(answer.status, 0);
        const QList<QByteArray> lines = read(out).trimmed().split('\n');
        QCOMPARE(lines.size(), 7);
        const int columns = lines[0].split(',').size();
        for (const QByteArray& line : lines) QCOMPARE(line.split(',').size(), columns);
        const auto opex = lines[0].split(',').indexOf("cost.opex_musd_per_year");
        QVERIFY(opex > 0);
        QVERIFY(lines[1].split(',')[opex].toDouble() < lines[3].split(',')[opex].toDouble());
        QVERIFY(lines[3].split(',')[opex].toDouble() < lines[5].split(',')[opex].toDouble());
        QVERIFY(answer.err.contains("6 of 6"));
    }

    void aSweepOfOneValueEqualsTheAssessment()
    {
        const QByteArray table = cli({"sweep", design_, "--vary", "economics.energy_usd_per_kwh=0.07"}).out;
        const QString same = folder_.filePath("c.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "--set", "economics.energy_usd_per_kwh=0.07", "-o", same}).status, 0);
        const QJsonObject json = cli({"evaluate", same, "--json"}).json();
        const auto keys = table.split('\n')[0].trimmed().split(',');
        const auto values = table.split('\n')[1].trimmed().split(',');
        const double capex = values[keys.indexOf("cost.capex_musd")].toDouble();
        QVERIFY(std::abs(capex - json["cost"].toObject()["capex_musd"].toDouble()) < 1e-6 * capex);
    }

    void wrongCallsSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("vary");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such path") << "networks.nope.taper=1" << QByteArray("nope");
        QTest::newRow("no value") << "economics.energy_usd_per_kwh=" << QByteArray("KEY=A,B,C");
        QTest::newRow("not a number") << "economics.energy_usd_per_kwh=cheap" << QByteArray("number");
    }
    void wrongCallsSayWhatIsWrong()
    {
        QFETCH(QString, vary);
        QFETCH(QByteArray, says);
        const QString out = folder_.filePath("wrong.csv");
        const Answer answer = cli({"sweep", design_, "--vary", vary, "--csv", out});
        QCOMPARE(answer.status, 2);
        QVERIFY2(isOneLine(answer.err) && answer.err.contains(says), answer.err);
        QVERIFY(!QFile::exists(out));
    }

private:
    QTemporaryDir folder_;
    QString design_;
};

QTEST_GUILESS_MAIN(TestComparisons)
#include "test_comparisons.moc"
