// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exported drawings before other people's programs (Debian: python3-ezdxf).
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "storage/storage.h"
#include "support/cli.h"

using namespace cw;
using cw::test::cli;

class TestDrawingsByOthers : public QObject {
    Q_OBJECT
private slots:
    // The plan lies on the site at full size, so that it fits other drawings of the land.
    void theSitePlanIsReadAsDxfAtFullSize()
    {
        if (QProcess::execute("/usr/bin/python3", {"-c", "import ezdxf"}) != 0) QSKIP("python3-ezdxf is not installed");
        QTemporaryDir folder;
        const QString design = folder.filePath("design.json");
        const QString drawing = folder.filePath("site.dxf");
        QCOMPARE(cli({"new", "memphis-100k-h100", "-o", design}).status, 0);
        QCOMPARE(cli({"export", design, "--as", "dxf", "-o", drawing}).status, 0);
        QProcess reader;
        reader.start("/usr/bin/python3", {CLUSTERWRIGHT_SOURCE_DIR "/tests/support/read_dxf.py", drawing});
        QVERIFY(reader.waitForFinished(60'000));
        const QJsonObject found = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
        QVERIFY2(found["errors"].isArray() && found["errors"].toArray().isEmpty(), reader.readAllStandardError().constData());
        QCOMPARE(found["unit"].toInt(), 4);
        for (const char* kind : {"LWPOLYLINE", "HATCH", "TEXT"}) QVERIFY2(found["entities"].toArray().contains(kind), kind);
        for (const char* layer : {"EQUIPMENT", "EQUIPMENT-FILL", "AREAS", "PROPERTY"}) QVERIFY2(found["layers"].toArray().contains(layer), layer);

        const auto document = storage::load(design.toStdString());
        QVERIFY(document.has_value());
        geometry::Rect land;
        for (const geometry::Point corner : document->single<floorplan::Site>().boundary.corners) land = land.united({corner, corner});
        const QJsonArray box = found["property_mm"].toArray();
        constexpr double tolerance_mm = 20;
        QVERIFY(std::abs(box[0].toDouble() - static_cast<double>(land.min.x)) < tolerance_mm);
        QVERIFY(std::abs(box[3].toDouble() - static_cast<double>(land.max.y)) < tolerance_mm);
    }

    void anUnwritableFolderIsToldInOneLine()
    {
        QTemporaryDir folder;
        const QString design = folder.filePath("design.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "-o", design}).status, 0);
        for (const char* kind : {"dxf", "xlsx", "csv", "svg"}) {
            const auto answer = cli({"export", design, "--as", kind, "-o", "/nowhere/at/all"});
            QCOMPARE(answer.status, 2);
            QVERIFY2(test::isOneLine(answer.err), answer.err.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestDrawingsByOthers)
#include "test_drawings_by_others.moc"
