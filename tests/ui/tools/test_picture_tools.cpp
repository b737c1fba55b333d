// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures under the plan: painted, moved, and scaled by two points, with the mouse.
#include <QBuffer>
#include <QTest>

#include "canvas/background_import.h"
#include "canvas/background_pictures.h"
#include "document/backgrounds.h"
#include "floorplan/picture_frame.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/ui_sample.h"
#include "tools/picture_tools.h"
#include "tools/select_tool.h"

using namespace cw;
using floorplan::Background;
using floorplan::PictureFrame;
using geometry::Point;

namespace {

/// Red on the left, blue on the right.
QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < height; ++y)
        for (int x = width / 2; x < width; ++x) image.setPixel(x, y, qRgb(0, 0, 255));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;
    BackgroundId id;

    Stage()
    {
        session.reset(test::sampleDocument(), {});
        const auto edit = document::addBackground(session.committed(), "survey", floorplan::Picture(pngOf(400, 200).toBase64().toStdString()), {400, 200}, {{140'000, 40'000}, {180'000, 60'000}});
        id = edit->list<Background>().front().id;
        session.commit(*edit);
        session.commit(document::setOpacity(session.committed(), id, 100));
        view.resize(1000, 700);
        view.setSession(&session);
        view.show();
        view.zoomToRect({{120'000, 20'000}, {200'000, 80'000}});
        QObject::connect(&view, &ui::PlanView::toolFinished, &view, [this] { view.setTool(std::make_unique<ui::SelectTool>()); });
    }
    [[nodiscard]] const Background& row() const { return *session.document().find<Background>(id); }
    [[nodiscard]] QColor at(Point site)
    {
        const QImage image = view.grab().toImage();
        return image.pixelColor(test::onWidget(view, site));
    }
    [[nodiscard]] std::size_t entries() const { return session.history().titles().size(); }
};

}  // namespace

class TestPictureTools : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aPictureIsPaintedWhereItLies()
    {
        Stage stage;
        QVERIFY(stage.at({145'300, 50'300}).red() > 200 && stage.at({145'300, 50'300}).blue() < 60);
        QVERIFY(stage.at({175'300, 50'300}).blue() > 200 && stage.at({175'300, 50'300}).red() < 60);
        const QColor beside = stage.at({130'300, 50'300});
        QVERIFY(std::abs(beside.red() - beside.blue()) < 40);
        ui::PlanOptions options = stage.view.options();
        options.background = false;
        stage.view.setOptions(options);
        QVERIFY(stage.at({145'300, 50'300}).blue() > 150);
    }

    void itTurnsWithItsTwoPoints()
    {
        Stage stage;
        // The right of the picture to the north.
        stage.session.commit(*document::calibrate(stage.session.committed(), stage.id, {{{0, 100}, {400, 100}}}, {Point{160'000, 30'000}, Point{160'000, 70'000}}));
        QVERIFY(stage.at({160'300, 35'300}).red() > 200);
        QVERIFY(stage.at({160'300, 65'300}).blue() > 200);
    }

    void aDragMovesItInOneEntry()
    {
        Stage stage;
        const auto before = stage.entries();
        stage.view.setTool(std::make_unique<ui::MovePictureTool>(stage.id));
        test::drag(stage.view, {150'000, 50'000}, {150'000, 55'000}, Qt::ShiftModifier);
        QCOMPARE(stage.entries(), before + 1);
        QCOMPARE(stage.row().site_points[0].x, 140'000);
        QVERIFY(std::llabs(stage.row().site_points[0].y - 45'000) < 200);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(dynamic_cast<ui::SelectTool*>(stage.view.tool()));
    }

    void twoClicksAndADistanceScaleIt()
    {
        Stage stage;
        const auto before = stage.entries();
        auto* tool = new ui::ScalePictureTool(stage.id);
        stage.view.setTool(std::unique_ptr<ui::Tool>(tool));
        test::click(stage.view, {145'000, 50'000});
        QVERIFY(!tool->exactBar());
        test::click(stage.view, {175'000, 50'000});
        QVERIFY(tool->exactBar());
        QTest::keyClicks(tool->exactBar()->edit(0), "60");
        QVERIFY(stage.session.isPreviewing());
        QTest::keyClick(tool->exactBar()->edit(0), Qt::Key_Return);
        QCOMPARE(stage.entries(), before + 1);
        const auto frame = PictureFrame::of(stage.row());
        QVERIFY(std::abs(frame->mmPerPixel() - 200) < 2);   // 100 mm a pixel before, now twice as large
        QVERIFY(std::abs(frame->radians()) < 0.01);
        stage.session.undo();
        QCOMPARE(PictureFrame::of(stage.row())->mmPerPixel(), 100.0);
        const auto loaded = storage::fromJson(storage::toJson(stage.session.document()));
        QVERIFY(loaded && *loaded == stage.session.document());
    }

    void directionAndPlaceCanBeTypedToo()
    {
        Stage stage;
        auto* tool = new ui::ScalePictureTool(stage.id);
        stage.view.setTool(std::unique_ptr<ui::Tool>(tool));
        test::click(stage.view, {145'000, 50'000});
        test::click(stage.view, {175'000, 50'000});
        const char* typed[] = {"30 m", "90", "10 m", "20 m"};
        for (std::size_t i = 0; i < 4; ++i) {
            tool->exactBar()->edit(i)->selectAll();
            QTest::keyClicks(tool->exactBar()->edit(i), typed[i]);
        }
        QTest::keyClick(tool->exactBar()->edit(3), Qt::Key_Return);
        QCOMPARE(stage.row().site_points[0], (Point{10'000, 20'000}));
        QCOMPARE(stage.row().site_points[1], (Point{10'000, 50'000}));
    }

    void escapeTakesTheScalingBack()
    {
        Stage stage;
        const std::string bytes = storage::toJson(stage.session.document());
        auto* tool = new ui::ScalePictureTool(stage.id);
        stage.view.setTool(std::unique_ptr<ui::Tool>(tool));
        test::click(stage.view, {145'000, 50'000});
        test::click(stage.view, {175'000, 50'000});
        QTest::keyClicks(tool->exactBar()->edit(0), "60");
        QTest::keyClick(tool->exactBar()->edit(0), Qt::Key_Escape);
        QVERIFY(!tool->exactBar());
        QCOMPARE(storage::toJson(stage.session.document()), bytes);
    }

    void aPictureFarAwayIsPaintedFromASmallerLevel()
    {
        const auto levels = ui::readPicture(pngOf(2'000, 1'000));
        QCOMPARE(levels.size, QSize(2'000, 1'000));
        QVERIFY(levels.images.size() > 2);
        QCOMPARE(levels.images[1].width(), 1'000);
        QString error;
        QVERIFY(ui::readPicture("no picture", &error).images.empty());
        QVERIFY(!error.isEmpty());
    }

    void whatIsNoPictureIsRefusedWithAReason()
    {
        ui::DocumentSession session;
        QTemporaryDir folder;
        const QString path = folder.filePath("survey.png");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4");
        file.close();
        const auto why = ui::importBackground(session, path, {{0, 0}, {1'000, 1'000}});
        QVERIFY(why && why->contains("survey.png"));
        QVERIFY(ui::importBackground(session, folder.filePath("none.png"), {{0, 0}, {1'000, 1'000}}));
        QVERIFY(session.history().titles().empty());
    }
};

QTEST_MAIN(TestPictureTools)
#include "test_picture_tools.moc"
