// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// diff and sweep.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFile>
#include <QProcess>
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

    /// What prints the same is counted and not listed; what is long is shown from where it differs; counts have separators.
    void differencesAreShownWhereTheyAreSeen()
    {
        const auto titled = [&](const char* name, const QString& title, const char* height) {
            const QString path = folder_.filePath(name);
            const Answer made = cli({"new", "empty-hall", "--set", "project.title=" + title, "--set", QStringLiteral("areas.hall-1.clear_height_mm=") + height, "-o", path});
            if (made.status != 0) qWarning() << made.err;
            return path;
        };
        const Answer answer = cli({"diff", titled("d.json", QString(100, 'a') + 'x', "12345"), titled("e.json", QString(100, 'a') + 'y', "23456")});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QVERIFY2(answer.out.contains("aaax") && answer.out.contains("aaay"), answer.out.constData());
        QVERIFY2(answer.out.contains("12,345 -> 23,456"), answer.out.constData());
        QVERIFY2(answer.out.contains("no headline figure differs") && !answer.out.contains("+0"), answer.out.constData());
    }

    void aValueThatIsNoUtf8IsRefused()
    {
        QProcess shell;                        // no QString holds such a byte
        shell.start("/bin/sh", {"-c", R"sh(exec "$0" new empty-hall --set "project.title=$(printf '\377')" -o "$1")sh", CLUSTERWRIGHT_BIN_DIR "/clusterwright-cli", folder_.filePath("f.json")});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("UTF-8"));
        QVERIFY(!QFile::exists(folder_.filePath("f.json")));
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

    void aSnapshotIsReadByItsIdOrName()
    {
        const QString file = QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/v3/every-key.json");
        const QJsonArray listed = cli({"snapshots", file, "--json"}).json()["snapshots"].toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed[0].toObject()["name"].toString(), QString("Before"));
        QVERIFY(cli({"snapshots", file}).out.contains("2025-03-01"));
        // Only the title differs: what no snapshot holds is no difference.
        const Answer by_id = cli({"diff", file + "#before-1", file, "--json"});
        QCOMPARE(by_id.status, 0);
        QCOMPARE(by_id.json()["objects"].toArray().size(), 1);
        QCOMPARE(by_id.json()["objects"].toArray()[0].toObject()["table"].toString(), QString("project"));
        QCOMPARE(cli({"diff", file + "#Before", file, "--json"}).out, by_id.out);
        const QString kept = folder_.filePath("kept.json");
        QCOMPARE(cli({"canonical", file + "#Before", "-o", kept}).status, 0);
        QCOMPARE(cli({"diff", kept, file + "#Before"}).out.startsWith("no object differs"), true);
        const Answer unknown = cli({"diff", file + "#nothing", file});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(isOneLine(unknown.err) && unknown.err.contains("nothing"), unknown.err);
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
