// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "support/cli.h"

using cw::test::cli;

/// What `fabric analyze` says about failures, of files and of designs.
class TestFailures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        const auto made = cli({"fabric", "generate", "--topology", "fat-tree", "--endpoints", "128", "--radix", "16", "-o", file()});
        QVERIFY2(made.status == 0, made.err.constData());
    }

    // Nothing to spare in a tree without taper: each of its links counts, for its own rate.
    void theCostOfEachLinkIsListed()
    {
        const auto found = cli({"fabric", "analyze", file(), "--json", "--each-link"}).json();
        const auto links = found["each_link"].toArray();
        QCOMPARE(links.size(), found["links"].toInt());
        for (const auto& link : links) {
            QCOMPARE(link.toObject()["cost_gbps"].toDouble(), 400.0);
            QVERIFY(!link.toObject()["a"].toString().isEmpty() && !link.toObject()["b"].toString().isEmpty());
        }
        const auto single = found["single_failures"].toObject();
        QCOMPARE(single["links_that_cut_it_at_least"].toInt(), links.size());
        QCOMPARE(single["links_that_cut_it_at_most"].toInt(), links.size());
        QVERIFY(single["worst_switch_left"].toObject()["exact"].toBool());
        QCOMPARE(single["worst_switch_left"].toObject()["upper_tbps"].toDouble(), found["single_switch_failure_worst_tbps"].toDouble());
    }

    // Sixteen leaves, eight spines: 24 switches of ten years live 10 / 24 years to the first failure. Lives not given do not count.
    void theFirstFailureCountsWhatIsKnown()
    {
        const auto unknown = cli({"fabric", "analyze", file(), "--json"}).json()["first_failure"].toObject();
        QVERIFY(unknown["expected_minutes"].isNull());
        const auto known = cli({"fabric", "analyze", file(), "--json", "--switch-life-years", "10"}).json()["first_failure"].toObject();
        QCOMPARE(known["expected_minutes"].toDouble(), 10.0 * 365 * 24 * 60 / 24);
        QVERIFY(known["parts"].toArray()[0].toObject()["count"].isNull());
        QVERIFY(cli({"fabric", "analyze", file(), "--switch-life-years", "0"}).status == 2);
    }

    void failuresAtRandomOfADesignHaveBothBounds()
    {
        const QString design = folder_.filePath("design.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "-o", design}).status, 0);
        const auto answer = cli({"fabric", "analyze", design, "--json", "--link-failures", "0.002", "--samples", "5"});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const auto samples = answer.json()["failures_at_random"].toObject();
        const double whole = answer.json()["bisection"].toObject()["lower_tbps"].toDouble();
        const double below = samples["bisection_tbps"].toObject()["mean"].toDouble();
        const double above = samples["bisection_upper_tbps"].toObject()["mean"].toDouble();
        QVERIFY(below > 0.9 * whole && below <= above && above < whole);
        QVERIFY(answer.json()["first_failure"].toObject()["expected_minutes"].toDouble() > 0);
    }

private:
    QString file() const { return folder_.filePath("tree.ibsim"); }
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestFailures)
#include "test_failures.moc"
