// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The properties of a network: every change is one entry, and what the network comes to follows.
#include <QTest>
#include <QWheelEvent>

#include "document/network_edits.h"
#include "inspector/inspector.h"
#include "inspector/network_page.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using fabric::Network;
using fabric::Topology;

namespace {

struct Stage {
    ui::DocumentSession session;
    ui::Inspector inspector;
    NetworkId id;

    Stage() : inspector(session)
    {
        session.reset(test::sampleDocument(), {});
        const auto made = document::addNetwork(session.committed());
        id = made.id;
        session.commit(made.edit);
        inspector.resize(320, 1200);
        inspector.show();
        inspector.activateWindow();
        (void)QTest::qWaitForWindowActive(&inspector);
        inspector.showNetwork(id);
    }
    ~Stage() { session.selection().disconnect(); }
    [[nodiscard]] const Network& network() const { return *session.document().find<Network>(id); }
    [[nodiscard]] ui::NetworkPage& page() { return inspector.networkPage(); }
    [[nodiscard]] std::size_t entries() const { return session.history().titles().size(); }
    [[nodiscard]] std::string bytes() const { return storage::toJson(session.document()); }
};

void enter(QWidget& field, const char* text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, QString::fromUtf8(text));
    QTest::keyClick(&field, Qt::Key_Return);
}

void choose(QComboBox& box, int row)
{
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < row; ++i) QTest::keyClick(&box, Qt::Key_Down);
}

}  // namespace

class TestNetworkPage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aNewNetworkJoinsAllGpuSystemsAndSaysWhatItComesTo()
    {
        Stage stage;
        QCOMPARE(stage.inspector.current(), &stage.page());
        // 512 GPUs at 400 Gb/s: half of them times the rate.
        QVERIFY2(stage.page().bisection().text().startsWith("102"), qPrintable(stage.page().bisection().text()));
        QVERIFY(stage.page().bisection().text().contains("exact"));
        QVERIFY(!stage.page().problem().isVisibleTo(&stage.page()));
    }

    void aTaperIsTypedAndTheBisectionFollows()
    {
        Stage stage;
        const QString before = stage.page().bisection().text();
        const auto entries = stage.entries();
        enter(stage.page().taper(), "2:1");
        QCOMPARE(stage.network().taper, std::vector<double>{2});
        QCOMPARE(stage.entries(), entries + 1);
        QVERIFY(stage.page().bisection().text() != before);
        enter(stage.page().taper(), "two");
        QCOMPARE(stage.network().taper, std::vector<double>{2});
        QVERIFY(stage.page().problem().text().contains("taper"));
    }

    void theStructureIsChosenWithTheKeyboard()
    {
        Stage stage;
        choose(stage.page().structure(), static_cast<int>(Topology::rail_only));
        QCOMPARE(stage.network().topology, Topology::rail_only);
        stage.session.undo();
        QVERIFY(stage.network().topology != Topology::rail_only);
    }

    void theWheelScrollsThePageAndChangesNoFieldThatHasNoFocus()
    {
        Stage stage;
        const std::string before = stage.bytes();
        stage.page().name().setFocus();
        for (QWidget* field : {static_cast<QWidget*>(&stage.page().structure()), static_cast<QWidget*>(&stage.page().planes()), static_cast<QWidget*>(&stage.page().switchOfTier(1))}) {
            const QPointF at = field->rect().center();
            QWheelEvent turn(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(field, &turn);
        }
        QCOMPARE(stage.bytes(), before);
    }

    void planesAreCounted()
    {
        Stage stage;
        enter(stage.page().planes(), "2");
        QCOMPARE(stage.network().planes, 2);
    }

    void tickedSystemsAreTheEndpoints()
    {
        Stage stage;
        QListWidget& list = stage.page().endpointItems();
        QCOMPARE(list.count(), 1);
        list.item(0)->setCheckState(Qt::Checked);
        QCOMPARE(stage.network().endpoint_items, std::vector<ItemId>{ItemId("test-node")});
        list.item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(stage.network().endpoint_items.empty());
    }

    void aTierCanHaveAnotherSwitchThanTheOneBelow()
    {
        Stage stage;
        QComboBox& spine = stage.page().switchOfTier(2);
        const int row = spine.findData(QStringLiteral("nv-qm9790"));
        QVERIFY(row > 0);
        choose(spine, row);
        QCOMPARE(stage.network().switches, (std::vector<ItemId>{ItemId("nv-qm9700"), ItemId("nv-qm9790")}));
        choose(spine, 0);
        QCOMPARE(stage.network().switches, std::vector<ItemId>{ItemId("nv-qm9700")});
    }

    void seatsAreAddedOnceAndTakenAway()
    {
        Stage stage;
        ui::NetworkPage& page = stage.page();
        page.seatRack().setCurrentIndex(page.seatRack().findData(QStringLiteral("network")));
        for (int i = 0; i < 2; ++i) QTest::mouseClick(&page.addSeat(), Qt::LeftButton);
        QCOMPARE(stage.network().seats, (std::vector<fabric::TierSeat>{{1, RackId("network")}}));
        page.seats().setCurrentRow(0);
        QTest::mouseClick(&page.removeSeat(), Qt::LeftButton);
        QVERIFY(stage.network().seats.empty());
    }

    void undoingEverythingGivesTheOriginalBytesAndShowsTheProjectAgain()
    {
        Stage stage;
        enter(stage.page().name(), "Rails");
        enter(stage.page().planes(), "2");
        enter(stage.page().taper(), "2");
        while (stage.session.history().canUndo()) stage.session.undo();
        QCOMPARE(stage.bytes(), storage::toJson(test::sampleDocument()));
        QVERIFY(!stage.page().isVisibleTo(&stage.inspector));
    }

    void aDuplicateIsOnlyToCompareAndCanBeRemoved()
    {
        Stage stage;
        const auto copy = document::duplicateNetwork(stage.session.committed(), stage.id);
        stage.session.commit(copy.edit);
        const auto* row = stage.session.document().find<Network>(copy.id);
        QVERIFY(row && row->alternative);
        stage.session.commit(document::removeNetwork(stage.session.committed(), copy.id));
        QVERIFY(!stage.session.document().find<Network>(copy.id));
        QVERIFY(document::removeNetwork(stage.session.committed(), copy.id).isNothing());
    }
};

QTEST_MAIN(TestNetworkPage)
#include "test_network_page.moc"
