// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "palette/content_figures.h"
#include "palette/content_pictures.h"
#include "palette/palette.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using floorplan::Content;

namespace {

struct Stage {
    ui::DocumentSession session;
    ui::Palette palette;

    Stage() : palette(session)
    {
        session.reset(test::sampleDocument(), {});
        palette.resize(260, 600);
        palette.show();
    }
    [[nodiscard]] QStringList shownGroups()
    {
        QStringList groups;
        const auto* model = palette.tree().model();
        for (int row = 0; row < model->rowCount(); ++row) groups << model->index(row, 0).data().toString();
        return groups;
    }
};

}  // namespace

class TestPalette : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void modelKeepsTheRulesOfModels()
    {
        ui::PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(test::sampleDocument());
        QVERIFY(model.rowCount() > 3);
        model.show(document::Document());
    }

    void designComesBeforeTheCatalogue()
    {
        Stage stage;
        const auto groups = stage.shownGroups();
        QVERIFY2(groups[0].contains("Blocks") && groups[1].contains("Racks"), qPrintable(groups.join(", ")));
        QVERIFY(groups.contains(ui::groupTitle(catalog::Kind::diesel_generator)));
        QVERIFY(stage.palette.tree().isExpanded(stage.palette.tree().model()->index(0, 0)));
    }

    void onlyWhatStandsOnTheFloorIsOffered()
    {
        Stage stage;
        QVERIFY(stage.palette.select(ItemId("test-generator")));
        QVERIFY(!stage.palette.select(ItemId("dgx-h100")));              // lives in a rack
        QVERIFY(!stage.shownGroups().contains(ui::groupTitle(catalog::Kind::cable)));
        QVERIFY(!stage.shownGroups().contains(ui::groupTitle(catalog::Kind::tariff)));
    }

    void ownItemsThatAreNotPlacedAreThereToBeLookedAt()
    {
        Stage stage;
        QSignalSpy placed(&stage.palette, &ui::Palette::placeRequested);
        QSignalSpy inspected(&stage.palette, &ui::Palette::inspectRequested);
        QVERIFY(stage.palette.select(ItemId("test-node")));
        QVERIFY(!ui::PaletteModel::isPlaceable(stage.palette.tree().currentIndex()));
        QTest::keyClick(&stage.palette.tree(), Qt::Key_Return);
        QCOMPARE(placed.size(), 0);
        QCOMPARE(inspected.size(), 1);
    }

    void theWholeCatalogueIsShownOnRequest()
    {
        Stage stage;
        stage.palette.everything().click();
        QVERIFY(stage.palette.select(ItemId("dgx-h100")));
        QVERIFY(stage.shownGroups().contains(ui::groupTitle(catalog::Kind::cable)));
        stage.palette.everything().click();
        QVERIFY(!stage.palette.select(ItemId("dgx-h100")));
    }

    void theMenuMakesANewItem()
    {
        Stage stage;
        QSignalSpy copied(&stage.palette, &ui::Palette::copyRequested);
        QVERIFY(stage.palette.select(ItemId("test-generator")));
        const auto menu = stage.palette.menuFor(stage.palette.tree().currentIndex());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().back()->trigger();
        QCOMPARE(copied.size(), 1);
        QVERIFY(!stage.palette.menuFor(stage.palette.tree().model()->index(0, 0)));   // a group
    }

    void racksOfRacksAreCounted()
    {
        document::Document d = test::sampleDocument();
        floorplan::Block array;
        array.id = BlockId("array");
        array.name = "Array";
        array.parts.push_back({ItemId("gb200-nvl72"), {}, {16, 1, 600, 0}, ""});
        array.parts.push_back({RackId("network"), {}, {2, 1, 600, 0}, ""});
        d.put(array);
        const document::DocumentLookup lookup(d);
        const QString caption = ui::captionOf(Content(BlockId("array")), lookup);
        QVERIFY2(caption.contains("1,152 GPUs") && caption.contains("18 racks"), qPrintable(caption));
    }

    void searchNarrowsTheList()
    {
        Stage stage;
        QTest::keyClicks(&stage.palette.search(), "row of");
        QCOMPARE(stage.shownGroups().size(), 1);
        const auto group = stage.palette.tree().model()->index(0, 0);
        QCOMPARE(stage.palette.tree().model()->rowCount(group), 1);
        QVERIFY(stage.palette.tree().isExpanded(group));
        stage.palette.search().clear();
        QVERIFY(stage.shownGroups().size() > 3);
    }

    void newBlockAppears()
    {
        Stage stage;
        QVERIFY(!stage.palette.select(BlockId("pair")));
        floorplan::Block pair;
        pair.id = BlockId("pair");
        pair.name = "Pair";
        pair.parts.push_back({RackId("compute"), {}, {2, 1, 600, 0}, ""});
        stage.session.commit(document::change(stage.session.committed(), "Add block", pair));
        QVERIFY(stage.palette.select(BlockId("pair")));
        stage.session.undo();
        QVERIFY(!stage.palette.select(BlockId("pair")));
    }

    void captionTellsWhatABlockHolds()
    {
        const document::DocumentLookup lookup(test::sampleDocument());
        const QString caption = ui::captionOf(Content(BlockId("row")), lookup);
        QVERIFY2(caption.contains("256 GPUs") && caption.contains("8 racks") && caption.contains(QStringLiteral("4.8 × 1.2 m")), qPrintable(caption));
        QCOMPARE(ui::appearanceOf(Content(BlockId("row")), lookup), ui::Appearance::compute);
        QCOMPARE(ui::appearanceOf(Content(ItemId("test-generator")), lookup), ui::Appearance::power);
    }

    void picturesAreInTrueProportionsAndKept()
    {
        Stage stage;
        ui::ContentPictures pictures(stage.session);
        const auto inked = [](const QPixmap& picture) {
            const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
            QRect box;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) > 0) box |= QRect(x, y, 1, 1);
            return box;
        };
        const QSize size(120, 120);
        const QRect rack = inked(pictures.of(RackId("compute"), size, 1, stage.palette.palette()));
        QVERIFY(std::abs(rack.height() - 2 * rack.width()) <= 3);   // 600 by 1,200 mm
        const QRect row = inked(pictures.of(BlockId("row"), size, 1, stage.palette.palette()));
        QVERIFY(std::abs(row.width() - 4 * row.height()) <= 8);     // eight of them beside each other
        const QRect device = inked(pictures.of(ItemId("test-node"), size, 1, stage.palette.palette()));
        QVERIFY(device.width() > device.height());                  // 8 U of a 19-inch panel
        QCOMPARE(pictures.count(), std::size_t{3});
        (void)pictures.of(BlockId("row"), size, 1, stage.palette.palette());
        QCOMPARE(pictures.count(), std::size_t{3});
        (void)pictures.of(BlockId("row"), size, 2, stage.palette.palette());
        QCOMPARE(pictures.count(), std::size_t{4});
        auto other = *stage.session.document().find<floorplan::RackDesign>(RackId("compute"));
        other.role = floorplan::RackRole::storage;
        stage.session.commit(document::change(stage.session.committed(), "Role", other));
        QCOMPARE(pictures.count(), std::size_t{0});
        QVERIFY(pictures.of(ItemId("no-such"), size, 1, stage.palette.palette()).isNull());
    }

    void tooltipNamesTheProvenanceOfEachFigure()
    {
        const document::DocumentLookup lookup(test::sampleDocument());
        const QString tip = ui::tooltipOf(Content(ItemId("test-generator")), lookup);
        QVERIFY2(tip.contains("Rating") && tip.contains("2.5") && tip.contains("estimate"), qPrintable(tip));
    }

    void rangeShowsBothEnds()
    {
        QCOMPARE(ui::valueText("power_peak_kw", {3.2, 4.1, catalog::Provenance::published, "x"}), QStringLiteral("3.20 kW – 4.10 kW"));
        QCOMPARE(ui::valueText("gpus", {8, 8, catalog::Provenance::datasheet, "x"}), QStringLiteral("8"));
    }

    void enterAsksToPlace()
    {
        Stage stage;
        QSignalSpy asked(&stage.palette, &ui::Palette::placeRequested);
        QVERIFY(stage.palette.select(RackId("compute")));
        QTest::keyClick(&stage.palette.tree(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void groupsAreNotDragged()
    {
        Stage stage;
        const auto group = stage.palette.tree().model()->index(0, 0);
        QVERIFY(!(group.flags() & Qt::ItemIsDragEnabled));
        QVERIFY(group.model()->index(0, 0, group).flags() & Qt::ItemIsDragEnabled);
    }

    void everyKindHasATitle()
    {
        for (int kind = 0; kind < catalog::kind_count; ++kind) QVERIFY(!ui::groupTitle(static_cast<catalog::Kind>(kind)).isEmpty());
    }
};

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
