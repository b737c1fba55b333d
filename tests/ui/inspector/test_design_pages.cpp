// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a design has besides the plan: phases, supplies, plans, the site. Every property is undone by one undo.
#include <QTest>

#include "document/schedule.h"
#include "inspector/cooling_page.h"
#include "inspector/design_tree.h"
#include "inspector/economics_page.h"
#include "inspector/environment_page.h"
#include "inspector/inspector.h"
#include "inspector/phases_page.h"
#include "inspector/power_page.h"
#include "inspector/project_page.h"
#include "inspector/site_page.h"
#include "inspector/supplies_page.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using namespace std::chrono;
using power::Supply;
using ui::DesignPart;

namespace {

Supply supply(const char* id, double mw, units::Date from)
{
    Supply made;
    made.id = SupplyId(id);
    made.name = id;
    made.capacity_mw = mw;
    made.available_from = from;
    return made;
}

phases::Phase phase(const char* id, units::Date date) { return {PhaseId(id), id, date, {}}; }

struct Stage {
    ui::DocumentSession session;
    ui::Inspector inspector;

    Stage() : inspector(session)
    {
        auto d = test::sampleDocument();
        d.put(supply("one", 8, 2026y / January / 1));
        d.put(supply("two", 50, 2026y / June / 1));
        d.put(phase("early", 2026y / February / 1));
        d.put(phase("late", 2026y / August / 1));
        session.reset(d, {});
        inspector.resize(320, 1000);
        inspector.show();
        inspector.activateWindow();
        (void)QTest::qWaitForWindowActive(&inspector);
    }
    ~Stage() { session.selection().disconnect(); }
    [[nodiscard]] std::string bytes() const { return storage::toJson(session.document()); }
    [[nodiscard]] std::size_t entries() const { return session.history().titles().size(); }
    [[nodiscard]] const ui::DesignPages& pages() const { return inspector.designPages(); }
    [[nodiscard]] const Supply& of(const char* id) { return *session.document().find<Supply>(SupplyId(id)); }

    /// The field of a page that is called so.
    QWidget& field(QWidget* page, const char* name)
    {
        for (auto* one : page->findChildren<QWidget*>())
            if (one->accessibleName() == QString::fromUtf8(name) && (qobject_cast<QLineEdit*>(one) || qobject_cast<QComboBox*>(one) || qobject_cast<QCheckBox*>(one))) return *one;
        qFatal("no such field");
    }
    void enter(QWidget& field, const char* text)
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, QString::fromUtf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    void choose(QComboBox& box, int index)
    {
        box.setCurrentIndex(index);
        emit box.activated(index);
    }
};

}  // namespace

class TestDesignPages : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void everyPartHasItsPage()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        for (const DesignPart part : {DesignPart::site, DesignPart::phases, DesignPart::supplies, DesignPart::power, DesignPart::cooling, DesignPart::environment, DesignPart::economics}) {
            stage.inspector.showDesign({part, {}});
            QVERIFY(stage.inspector.current()->isVisible());
            QVERIFY(stage.pages().has(stage.inspector.current()));
        }
        stage.inspector.showDesign({DesignPart::project, {}});
        QCOMPARE(stage.inspector.current(), static_cast<const ui::InspectorPage*>(&stage.inspector.projectPage()));
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.entries(), std::size_t{0});
    }

    void quantitiesAreUnderstoodInTheirUnits()
    {
        Stage stage;
        stage.inspector.showDesign({DesignPart::supplies, "two"});
        stage.enter(stage.field(stage.pages().supplies, "Capacity"), "32,500 kW");
        QCOMPARE(stage.of("two").capacity_mw, 32.5);
        stage.enter(stage.field(stage.pages().supplies, "From"), "2026-07-15");
        QVERIFY(stage.of("two").available_from == 2026y / July / 15);
        stage.enter(stage.field(stage.pages().supplies, "Until"), "2027-01-01");
        QVERIFY(stage.of("two").available_until);
        stage.enter(stage.field(stage.pages().supplies, "Until"), "");
        QVERIFY(!stage.of("two").available_until);
        QCOMPARE(stage.entries(), std::size_t{4});
        auto& date = stage.field(stage.pages().supplies, "From");
        stage.enter(date, "2026-02-30");
        QVERIFY(static_cast<ui::CheckedField&>(date).isInvalid());
        QCOMPARE(stage.entries(), std::size_t{4});
    }

    void severalSuppliesShowWhatTheyShareAndTakeTheSame()
    {
        Stage stage;
        stage.inspector.showDesign({DesignPart::supplies, "one"});
        stage.pages().supplies->list().selectAll();
        auto& capacity = static_cast<QLineEdit&>(stage.field(stage.pages().supplies, "Capacity"));
        QVERIFY(capacity.text().isEmpty());
        QCOMPARE(capacity.placeholderText(), QStringLiteral("mixed"));
        stage.enter(capacity, "20 MW");
        QCOMPARE(stage.of("one").capacity_mw, 20.0);
        QCOMPARE(stage.of("two").capacity_mw, 20.0);
        QCOMPARE(stage.entries(), std::size_t{1});
        stage.session.undo();
        QCOMPARE(stage.of("two").capacity_mw, 50.0);
    }

    void aSupplyIsAddedCopiedAndDeleted()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        auto& page = *stage.pages().supplies;
        stage.inspector.showDesign({DesignPart::supplies, "two"});
        page.duplicate().click();
        QCOMPARE(stage.session.document().table<Supply>().size(), std::size_t{3});
        QCOMPARE(page.list().chosen(), (std::vector<std::string>{"two-1"}));
        page.add().menu()->actions().back()->trigger();
        QCOMPARE(stage.session.document().find<Supply>(SupplyId(page.list().chosen().front()))->kind, power::SupplyKind::battery);
        page.removeButton().click();
        QTest::keyClick(&page.list(), Qt::Key_Delete);
        while (stage.session.history().canUndo()) stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void capacityGoesBackToTheRatingInTheCatalogue()
    {
        Stage stage;
        auto row = stage.of("one");
        row.item = ItemId("test-generator");
        row.units = 4;
        stage.session.commit(document::change(stage.session.committed(), "Item", row));
        stage.inspector.showDesign({DesignPart::supplies, "one"});
        auto& capacity = stage.pages().supplies->capacity();
        QVERIFY(capacity.reset().isVisible());
        QVERIFY(capacity.mark().toolTip().contains("no source"));
        capacity.reset().click();
        QCOMPARE(stage.of("one").capacity_mw, 10.0);
        QVERIFY(!capacity.reset().isVisible());
    }

    void nothingReplacesItself()
    {
        Stage stage;
        stage.inspector.showDesign({DesignPart::supplies, "two"});
        auto& box = stage.pages().supplies->replaces();
        QCOMPARE(box.findData("two"), -1);
        stage.choose(box, box.findData("one"));
        QCOMPARE(stage.of("two").replaces, SupplyId("one"));
        QCOMPARE(stage.pages().supplies->then().text(), QStringLiteral("50 MW"));
        stage.pages().supplies->choose("one");
        QCOMPARE(box.findData("two"), -1);
    }

    void phasesAreReorderedAndFilled()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        auto& page = *stage.pages().phases;
        stage.inspector.showDesign({DesignPart::phases, "late"});
        QVERIFY(!page.later().isEnabled());
        page.earlier().click();
        QCOMPARE(document::phasesInOrder(stage.session.document()).front()->id, PhaseId("late"));
        for (int i = 0; i < page.built().count(); ++i)
            if (page.built().item(i)->data(Qt::UserRole).toString() == "row-1") page.built().item(i)->setCheckState(Qt::Checked);
        QCOMPARE(stage.session.document().find<floorplan::Placement>(PlacementId("row-1"))->phase, PhaseId("late"));
        // What is built with no phase comes with the first, which this one is now.
        QCOMPARE(page.gpus().text(), QString::fromStdString(units::formatCount(2 * test::sample_row_gpus)));
        stage.enter(page.date(), "2026-03-01");
        QVERIFY(stage.session.document().find<phases::Phase>(PhaseId("late"))->date == 2026y / March / 1);
        page.add().click();
        QCOMPARE(stage.session.document().table<phases::Phase>().size(), std::size_t{3});
        page.removeButton().click();
        page.choose("late");
        page.removeButton().click();
        QVERIFY(stage.session.document().find<floorplan::Placement>(PlacementId("row-1"))->phase.empty());
        while (stage.session.history().canUndo()) stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void defaultsAreMarkedAndComeBack()
    {
        Stage stage;
        auto& page = *stage.pages().economics;
        stage.inspector.showDesign({DesignPart::economics, {}});
        const QString before = page.capex().text();
        auto& field = stage.field(&page, "Construction per MW");
        auto& marked = *qobject_cast<ui::MarkedField*>(field.parentWidget());
        QVERIFY(marked.mark().toolTip().contains("published average"));
        QVERIFY(!marked.reset().isVisible());
        stage.enter(field, "US$15,000,000");
        QCOMPARE(stage.session.document().single<economics::EconomicPlan>().construction_usd_per_mw, 15e6);
        QVERIFY(page.capex().text() != before);
        QVERIFY(marked.mark().toolTip().contains("instead of"));
        marked.reset().click();
        QCOMPARE(stage.session.document().single<economics::EconomicPlan>(), economics::EconomicPlan());
        QCOMPARE(page.capex().text(), before);
    }

    void plansAreEditedWithLiveFigures()
    {
        Stage stage;
        stage.inspector.showDesign({DesignPart::power, {}});
        stage.choose(stage.pages().power->redundancy(), static_cast<int>(power::Redundancy::two_n));
        QCOMPARE(stage.session.document().single<power::DistributionPlan>().redundancy, power::Redundancy::two_n);
        auto& house = stage.field(stage.pages().power, "House load");
        const QString before = stage.pages().power->facility().text();
        stage.enter(house, "5 %");
        QCOMPARE(stage.session.document().single<power::DistributionPlan>().house_load_fraction, 0.05);
        QVERIFY(stage.pages().power->facility().text() != before);
        stage.inspector.showDesign({DesignPart::cooling, {}});
        stage.choose(stage.pages().cooling->rejection(), static_cast<int>(cooling::Rejection::dry_cooler));
        QCOMPARE(stage.session.document().single<cooling::CoolingPlan>().rejection, cooling::Rejection::dry_cooler);
        stage.inspector.showDesign({DesignPart::environment, {}});
        stage.enter(stage.field(stage.pages().environment, "Noise limit, night"), "45");
        QCOMPARE(stage.session.document().single<environment::EnvironmentPlan>().noise_limit_night_dba, 45.0);
        QCOMPARE(stage.pages().environment->day().text(), QStringLiteral("—"));
        QCOMPARE(stage.entries(), std::size_t{4});
    }

    void cornersOfThePropertyLineAreTyped()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        auto& page = *stage.pages().site;
        stage.inspector.showDesign({DesignPart::site, {}});
        QCOMPARE(page.corners().rowCount(), 4);
        page.corners().item(2, 0)->setText("1000 ft");
        QCOMPARE(stage.session.document().single<floorplan::Site>().boundary.corners[2].x, 304'800);
        page.corners().item(2, 0)->setText("-500 m");  // the line would cross itself
        QVERIFY(page.problem().isVisible());
        QCOMPARE(stage.session.document().single<floorplan::Site>().boundary.corners[2].x, 304'800);
        page.corners().setCurrentCell(0, 0);
        page.addCorner().click();
        QCOMPARE(stage.session.document().single<floorplan::Site>().boundary.corners.size(), std::size_t{5});
        page.corners().setCurrentCell(1, 0);
        page.removeCorner().click();
        QCOMPARE(page.corners().rowCount(), 4);
        stage.enter(stage.field(&page, "True north, °"), "-15");
        QCOMPARE(stage.session.document().single<floorplan::Site>().north_degrees, 345);
        while (stage.session.history().canUndo()) stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void theTreeNamesEveryPartAndRow()
    {
        Stage stage;
        ui::DesignTree tree(stage.session);
        QCOMPARE(tree.topLevelItemCount(), ui::design_part_count);
        auto* line = tree.lineOf({DesignPart::supplies, "two"});
        QVERIFY(line);
        QCOMPARE(line->text(1), QStringLiteral("50 MW"));
        QSignalSpy spy(&tree, &ui::DesignTree::chosen);
        tree.setCurrentItem(line);
        emit tree.itemClicked(line, 0);
        QCOMPARE(spy.count(), 1);
        stage.session.commit(document::removeSupplies(stage.session.committed(), std::vector{SupplyId("two")}));
        QVERIFY(!tree.lineOf({DesignPart::supplies, "two"}));
        QVERIFY(tree.lineOf({DesignPart::phases, "late"}));
        QCOMPARE(ui::placeOf(checks::SubjectId(PlanId("cooling")))->part, DesignPart::cooling);
        QVERIFY(!ui::placeOf(checks::SubjectId(PlacementId("row-1"))));
    }
};

QTEST_MAIN(TestDesignPages)
#include "test_design_pages.moc"
