// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "canvas/minimap.h"
#include "canvas/plan_view.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using geometry::Point;

namespace {

struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;

    Stage()
    {
        session.reset(test::sampleDocument(), {});
        view.resize(1000, 700);
        view.setSession(&session);
        view.show();
    }
    ui::Minimap& map() { return view.minimap(); }
    void closeUp() { view.zoomToRect({{25'000, 25'000}, {45'000, 45'000}}); }
};

}  // namespace

class TestMinimap : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void isThereOnlyWhenSomethingIsOutOfSight()
    {
        Stage stage;
        QVERIFY(!stage.map().isVisible());
        stage.closeUp();
        QVERIFY(stage.map().isVisible());
        stage.view.fitAll();
        QVERIFY(!stage.map().isVisible());
    }

    void itStandsWhereItCoversNothing()
    {
        Stage stage;
        // Much is built in the upper left corner of what is seen, nothing in the upper right one.
        stage.view.zoomToRect({{29'000, 15'000}, {49'000, 31'500}});
        QVERIFY(stage.map().isVisible());
        QVERIFY(!stage.map().isCovering());
        QVERIFY(stage.map().x() > stage.view.width() / 2);
        // Nothing but racks: no corner is free.
        stage.view.zoomToRect({{30'100, 30'100}, {30'500, 30'500}});
        QVERIFY(stage.map().isVisible());
        QVERIFY(stage.map().isCovering());
    }

    void theFrameIsWhatThePlanShows()
    {
        Stage stage;
        stage.closeUp();
        const auto window = stage.view.viewport().window();
        const QRectF frame = stage.map().frame();
        QVERIFY((frame.topLeft() - stage.map().fromSite({window.min.x, window.max.y})).manhattanLength() < 2);
        stage.view.panBy({-200, 0});
        QVERIFY(stage.map().frame().left() > frame.left());
    }

    void aClickAndADragGoThere()
    {
        Stage stage;
        const std::string bytes = storage::toJson(stage.session.document());
        stage.closeUp();
        const auto goesTo = [&stage](Point site) {
            return (stage.view.viewport().toSiteExact(QRectF(stage.view.rect()).center()) - QPointF(double(site.x), double(site.y))).manhattanLength() < 4'000;
        };
        QTest::mousePress(&stage.map(), Qt::LeftButton, {}, stage.map().fromSite({100'000, 80'000}).toPoint());
        QVERIFY(goesTo({100'000, 80'000}));
        QMouseEvent move(QEvent::MouseMove, stage.map().fromSite({60'000, 50'000}), stage.map().mapToGlobal(QPointF()), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&stage.map(), &move);
        QVERIFY(goesTo({60'000, 50'000}));
        QTest::mouseRelease(&stage.map(), Qt::LeftButton, {}, stage.map().fromSite({60'000, 50'000}).toPoint());
        QVERIFY(storage::toJson(stage.session.document()) == bytes);
    }

    void showsWhatWasBuiltSince()
    {
        Stage stage;
        stage.closeUp();
        const QImage before = stage.map().grab().toImage();
        stage.session.commit(document::place(stage.session.committed(), ItemId("test-generator"), {}, {{150'000, 60'000}}));
        QVERIFY(stage.map().grab().toImage() != before);
    }

    void canBeSwitchedOff()
    {
        Stage stage;
        stage.closeUp();
        ui::PlanOptions options = stage.view.options();
        options.minimap = false;
        stage.view.setOptions(options);
        QVERIFY(!stage.map().isVisible());
    }
};

QTEST_MAIN(TestMinimap)
#include "test_minimap.moc"
