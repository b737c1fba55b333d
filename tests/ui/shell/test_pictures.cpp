// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A survey under the plan, from the menu and from a file manager; areas by clipboard.
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include "canvas/backgrounds_box.h"
#include "shell/plan_actions.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"
#include "tools/picture_tools.h"

using namespace cw;
using floorplan::Background;

namespace {

QString pictureIn(const QTemporaryDir& folder)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::green);
    const QString path = folder.filePath("survey.jpg");
    image.save(path);
    return path;
}

std::size_t pictures(test::WindowStage& stage) { return stage.session().document().table<Background>().size(); }

}  // namespace

class TestPictures : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aPictureIsAddedByTheMenuAndScaledNext()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        stage.script.picture_path = pictureIn(stage.folder);
        QVERIFY(!stage.window.planActions().scale_picture->isEnabled());
        stage.window.planActions().add_picture->trigger();
        QCOMPARE(pictures(stage), std::size_t{1});
        QVERIFY(dynamic_cast<ui::ScalePictureTool*>(stage.plan().tool()));
        QVERIFY(stage.window.planActions().scale_picture->isEnabled());
        QCOMPARE(stage.session().document().table<Background>().rows().front()->name, std::string("survey"));
        stage.window.actions().undo->trigger();
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(!stage.window.planActions().scale_picture->isEnabled());
    }

    void aPictureDroppedOnTheWindowLiesThere()
    {
        test::WindowStage stage;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(pictureIn(stage.folder))});
        const QPoint at = stage.plan().mapTo(&stage.window, stage.plan().rect().center());
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.window, &event);
        QCOMPARE(pictures(stage), std::size_t{1});
        const auto& row = *stage.session().document().table<Background>().rows().front();
        const geometry::Rect lies = geometry::Rect{row.site_points[0], row.site_points[0]}.united({row.site_points[1], row.site_points[1]});
        QVERIFY(std::llabs(lies.centre().x - stage.plan().viewport().window().centre().x) < 2 * stage.plan().viewport().millimetres(2));
    }

    void opacityVisibilityAndRemovalAreInTheLayers()
    {
        test::WindowStage stage;
        stage.script.picture_path = pictureIn(stage.folder);
        stage.window.planActions().add_picture->trigger();
        ui::BackgroundsBox& box = stage.window.backgrounds();
        const auto row = [&]() -> const Background& { return *stage.session().document().table<Background>().rows().front(); };
        const auto entries = stage.session().history().titles().size();
        box.opacity().setFocus();
        QTest::keyClick(&box.opacity(), Qt::Key_Right);
        QTest::keyClick(&box.opacity(), Qt::Key_Right);
        QCOMPARE(row().opacity_percent, 52);
        QCOMPARE(stage.session().history().titles().size(), entries + 1);
        box.shown().click();
        QVERIFY(row().hidden);
        box.removeButton().click();
        QCOMPARE(pictures(stage), std::size_t{0});
        stage.session().undo();
        stage.session().undo();
        QVERIFY(!row().hidden);
    }

    void aFileThatIsNoPictureIsRefused()
    {
        test::WindowStage stage;
        QFile file(stage.folder.filePath("survey.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        stage.script.picture_path = file.fileName();
        stage.window.planActions().add_picture->trigger();
        QCOMPARE(pictures(stage), std::size_t{0});
        QCOMPARE(stage.script.errors.size(), 1);
    }

    void aHallIsCopiedWithWhatStandsInIt()
    {
        test::WindowStage stage;
        stage.session().selection().set({AreaId("hall")});
        stage.window.actions().duplicate->trigger();
        QCOMPARE(stage.session().document().table<floorplan::Area>().size(), std::size_t{2});
        QCOMPARE(stage.session().document().table<floorplan::Placement>().size(), std::size_t{6});
        QCOMPARE(stage.session().selection().subjects(), (std::set<document::Subject>{AreaId("hall-1")}));
        stage.window.actions().copy->trigger();
        stage.window.actions().paste->trigger();
        QCOMPARE(stage.session().document().table<floorplan::Placement>().size(), std::size_t{9});
        stage.window.actions().rotate->trigger();
        QCOMPARE(stage.session().history().titles().back(), std::string("Rotate area"));
    }
};

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
