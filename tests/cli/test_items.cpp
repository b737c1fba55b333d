// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "support/cli.h"

using cw::test::Answer;
using cw::test::cli;
using cw::test::isOneLine;
using cw::test::read;

/// The catalogue as a design owns it, from the command line.
class TestItems : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QVERIFY(folder_.isValid());
        design_ = folder_.filePath("design.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "--gpus", "248", "-o", design_}).status, 0);
    }

    void aChangedFigureChangesTheAssessment()
    {
        const double before = cli({"evaluate", design_, "--json"}).json()["power"].toObject()["it_peak_mw"].toDouble();
        QCOMPARE(cli({"catalog", "set", design_, "dgx-h100", "power_peak_kw", "20.4 kW"}).status, 0);
        const double after = cli({"evaluate", design_, "--json"}).json()["power"].toObject()["it_peak_mw"].toDouble();
        QVERIFY2(after > 1.5 * before, qPrintable(QStringLiteral("%1 MW, then %2 MW").arg(before).arg(after)));
        const Answer shown = cli({"catalog", "show", "dgx-h100", "--in", design_});
        QVERIFY2(shown.out.contains("20.4  [user] entered; was: 10.2 kW"), shown.out.constData());
        QVERIFY(cli({"catalog", "show", "dgx-h100"}).out.contains("10.2"));
    }

    void whatIsResetIsAsItWas()
    {
        const QByteArray original = read(design_);
        QCOMPARE(cli({"catalog", "set", design_, "dgx-h100", "power_peak_kw", "9 to 11 kW"}).status, 0);
        QCOMPARE(cli({"catalog", "set", design_, "dgx-h100", "gpus", "unknown"}).status, 0);
        QCOMPARE(cli({"catalog", "set", design_, "dgx-h100", "notes", "measured in our hall"}).status, 0);
        QVERIFY(read(design_) != original);
        QCOMPARE(cli({"catalog", "reset", design_, "dgx-h100", "gpus"}).status, 0);
        QCOMPARE(cli({"catalog", "reset", design_, "dgx-h100"}).status, 0);
        QCOMPARE(read(design_), original);
    }

    void aCopyIsPartOfTheDesign()
    {
        const QString out = folder_.filePath("with-copy.json");
        const QByteArray original = read(design_);
        QCOMPARE(cli({"catalog", "copy", "dgx-h100", "our-node", "--into", design_, "--name", "Our node", "-o", out}).status, 0);
        QCOMPARE(read(design_), original);
        QVERIFY(cli({"catalog", "list", "--in", out}).out.contains("our-node"));
        QVERIFY(!cli({"catalog", "list"}).out.contains("our-node"));
        QCOMPARE(cli({"canonical", out}).out, read(out));
        QCOMPARE(cli({"catalog", "replace", out, "dgx-h100", "our-node"}).status, 0);
        QCOMPARE(cli({"evaluate", out, "--json"}).json()["compute"].toObject()["gpus"].toInt(), 248);
        const Answer used = cli({"catalog", "remove", out, "our-node"});
        QCOMPARE(used.status, 2);
        QVERIFY2(used.err.contains("is used by racks/"), used.err.constData());
        QCOMPARE(cli({"catalog", "replace", out, "our-node", "dgx-h100"}).status, 0);
        QCOMPARE(cli({"catalog", "remove", out, "our-node"}).status, 0);
        QCOMPARE(read(out), original);
    }

    void aDeviceTypeGoesIntoTheDesign()
    {
        const QString device = folder_.filePath("node.yaml");
        QFile file(device);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("manufacturer: Acme\nmodel: Node\nu_height: 4\nweight: 90\nweight_unit: kg\n");
        file.close();
        QCOMPARE(cli({"catalog", "import-netbox", device, "--into", design_, "--kind", "gpu_system", "--id", "acme-node"}).status, 0);
        const Answer shown = cli({"catalog", "show", "acme-node", "--in", design_});
        QVERIFY2(shown.out.contains("gpu_system") && shown.out.contains("90  [published]"), shown.out.constData());
        const Answer again = cli({"catalog", "import-netbox", device, "--into", design_, "--id", "acme-node"});
        QCOMPARE(again.status, 2);
        QVERIFY2(isOneLine(again.err) && again.err.contains("already"), again.err.constData());
    }

    void wrongCallsSayWhatIsWrongAndChangeNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("half a GPU") << QStringList{"set", "@", "dgx-h100", "gpus", "3.5"} << "no whole number";
        QTest::newRow("another dimension") << QStringList{"set", "@", "dgx-h100", "power_peak_kw", "12 ft"} << "'ft' is no unit";
        QTest::newRow("an unknown key") << QStringList{"set", "@", "dgx-h100", "power_horses", "1"} << "neither a figure nor a text";
        QTest::newRow("an unknown item") << QStringList{"set", "@", "nothing", "gpus", "1"} << "'nothing'";
        QTest::newRow("an id that is taken") << QStringList{"copy", "dgx-h100", "ups-1200", "--into", "@"} << "already";
        QTest::newRow("a shipped item") << QStringList{"remove", "@", "dgx-h100"} << "belongs to the catalogue";
        QTest::newRow("an unknown kind") << QStringList{"import-netbox", "@", "--kind", "engine"} << "unknown kind";
    }
    void wrongCallsSayWhatIsWrongAndChangeNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const QByteArray original = read(design_);
        QStringList all{"catalog"};
        for (const QString& argument : arguments) all << (argument == "@" ? design_ : argument);
        const Answer answer = cli(all);
        QCOMPARE(answer.status, 2);
        QVERIFY2(isOneLine(answer.err) && answer.err.contains(says.toUtf8()), answer.err.constData());
        QCOMPARE(read(design_), original);
    }

private:
    QTemporaryDir folder_;
    QString design_;
};

QTEST_APPLESS_MAIN(TestItems)
#include "test_items.moc"
