// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user chose is in force at once, in every window, and remembered.
#include <cmath>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>

#include "inspector/placement_page.h"
#include "shell/preferences.h"
#include "shell/preferences_dialog.h"
#include "shell/settings.h"
#include "shell/shell_actions.h"
#include "style/language.h"
#include "style/shown_units.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/window_stage.h"

using namespace cw;
using document::Subject;

namespace {

constexpr geometry::Point in_row_1{32'400, 30'600};

void choose(QComboBox& box, int index)
{
    box.setFocus();
    while (box.currentIndex() < index) QTest::keyClick(&box, Qt::Key_Down);
    while (box.currentIndex() > index) QTest::keyClick(&box, Qt::Key_Up);
}

QStringList statusTexts(ui::MainWindow& window)
{
    QStringList texts;
    for (const QLabel* label : window.statusBar()->findChildren<QLabel*>()) texts << label->text();
    return texts;
}

}  // namespace

class TestPreferences : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }
    void cleanup() { ui::Preferences::instance().setDefaults(); }

    void enterClosesAndKeepsWhatWasChosen()
    {
        ui::PreferencesDialog dialog;
        dialog.show();
        QPushButton* by_default = nullptr;
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault()) by_default = button;
        QVERIFY(by_default);
        QCOMPARE(dialog.findChild<QDialogButtonBox*>()->standardButton(by_default), QDialogButtonBox::Close);
        choose(dialog.unitChoice(), 1);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(ui::ShownUnits::instance().system(), units::System::us);
    }

    void unitsAreInForceAtOnceEverywhere()
    {
        test::WindowStage stage;
        test::click(stage.plan(), in_row_1);
        auto& west = stage.window.inspector().placementPage().west();
        QCOMPARE(west.text(), QStringLiteral("30 m"));
        ui::PreferencesDialog dialog(&stage.window);
        dialog.show();
        choose(dialog.unitChoice(), 1);
        QVERIFY2(west.text().endsWith(" ft"), qPrintable(west.text()));
        test::moveTo(stage.plan(), {30'480, 60'960}, Qt::NoModifier, Qt::NoButton);
        QVERIFY2(statusTexts(stage.window).join('|').contains(" ft"), qPrintable(statusTexts(stage.window).join('|')));
        choose(dialog.unitChoice(), 0);
        QCOMPARE(west.text(), QStringLiteral("30 m"));
    }

    void otherUnitsChangeNothingInTheDesign()
    {
        test::WindowStage stage;
        const auto bytes = stage.bytes();
        test::click(stage.plan(), in_row_1);
        auto& page = stage.window.inspector().placementPage();
        ui::Preferences::instance().setUnitSystem(units::System::us);
        for (auto* field : {&page.west(), &page.south()}) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, field->text());  // typed once more as it is shown
            QTest::keyClick(field, Qt::Key_Return);
        }
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(!stage.session().history().canUndo());
    }

    void everyDimensionIsReadAsItIsShown_data()
    {
        QTest::addColumn<int>("dimension");
        for (int dimension = 0; dimension <= static_cast<int>(units::Dimension::mass_rate); ++dimension)
            QTest::newRow(units::baseUnit(static_cast<units::Dimension>(dimension)).data()) << dimension;
    }

    void everyDimensionIsReadAsItIsShown()
    {
        QFETCH(const int, dimension);
        ui::Preferences::instance().setUnitSystem(units::System::us);
        for (const double value : {0.25, 1.0, 37.5, 1234.5, 9'876'543.0}) {
            ui::QuantityField field(static_cast<units::Dimension>(dimension));
            field.setValue(value);
            const auto back = units::parse(field.text().toStdString(), field.dimension());
            QVERIFY2(back, qPrintable(field.text()));
            // A length of the plan is a whole millimetre; that is what comes back.
            const bool whole = field.dimension() == units::Dimension::length && value == std::round(value);
            QVERIFY2(whole ? std::round(*back) == value : std::abs(*back - value) <= 1e-9 * value, qPrintable(field.text()));
        }
    }

    void lengthsInFeetHaveNoMoreDecimalsThanTheirMillimetresNeed()
    {
        ui::Preferences::instance().setUnitSystem(units::System::us);
        ui::LengthField field;
        for (const auto& [mm, text] : {std::pair(3048.0, "10 ft"), {852'500.0, "2,796.916 ft"}, {127.0, "5 in"}}) {
            field.setValue(mm);
            QCOMPARE(field.text(), QString::fromLatin1(text));
        }
    }

    void themeIsInForceAtOnceInEveryWindow()
    {
        test::WindowStage stage, other;
        ui::PreferencesDialog dialog(&stage.window);
        dialog.show();
        choose(dialog.themeChoice(), 2);
        for (auto* one : {&stage, &other}) {
            QVERIFY(one->plan().theme().dark);
            QVERIFY(one->window.actions().theme_dark->isChecked());
        }
        stage.window.actions().theme_light->trigger();
        QCOMPARE(dialog.themeChoice().currentIndex(), 1);
        QVERIFY(!other.plan().theme().dark);
    }

    void unsavedWorkIsKeptAsOftenAsChosen()
    {
        test::WindowStage stage;
        QCOMPARE(stage.window.recovery().interval(), ui::Preferences::default_autosave_s);
        ui::PreferencesDialog dialog(&stage.window);
        dialog.autosave().setFocus();
        dialog.autosave().selectAll();
        QTest::keyClicks(&dialog.autosave(), "9");
        QTest::keyClick(&dialog.autosave(), Qt::Key_Return);
        QCOMPARE(stage.window.recovery().interval(), 9);
    }

    void aLongerIntervalRememberedByAnOlderProgramIsCutToTenSeconds()
    {
        ui::settings::setAutosaveSeconds(600);
        QCOMPARE(ui::Preferences::instance().autosaveSeconds(), 10);
        test::WindowStage stage;
        QVERIFY(stage.window.recovery().interval() <= 10);
        ui::Preferences::instance().setDefaults();
    }

    void everythingIsRemembered()
    {
        auto& preferences = ui::Preferences::instance();
        preferences.setUnitSystem(units::System::us);
        preferences.setAutosaveSeconds(7);
        preferences.setTheme(ui::ThemeChoice::dark);
        preferences.setLanguage(QStringLiteral("en"));
        ui::ShownUnits::instance().choose(units::System::si);  // as at the start of the next run
        preferences.restore(*qApp);
        QCOMPARE(ui::ShownUnits::instance().system(), units::System::us);
        const ui::PreferencesDialog dialog;
        QCOMPARE(dialog.unitChoice().currentIndex(), 1);
        QCOMPARE(dialog.themeChoice().currentIndex(), 2);
        QCOMPARE(dialog.autosave().value(), 7);
        QCOMPARE(dialog.languageChoice().currentData().toString(), QStringLiteral("en"));
    }

    void defaultsComeBack()
    {
        ui::Preferences::instance().setAutosaveSeconds(9);
        ui::Preferences::instance().setUnitSystem(units::System::us);
        ui::PreferencesDialog dialog;
        auto* buttons = dialog.findChild<QDialogButtonBox*>();
        QVERIFY(buttons);
        QTest::mouseClick(buttons->button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
        QCOMPARE(dialog.autosave().value(), ui::Preferences::default_autosave_s);
        QCOMPARE(dialog.unitChoice().currentIndex(), 0);
    }

    void unknownLanguageBecomesOneThatIsThere()
    {
        QCOMPARE(ui::languages().front(), QStringLiteral("en"));
        QVERIFY(ui::languages().contains(ui::languageFor(QStringLiteral("tlh"))));
        for (const QString& code : ui::languages()) QVERIFY(!ui::languageName(code).isEmpty());
    }

    void figuresOfThePlanAreInTheUnitsChosen()
    {
        QCOMPARE(ui::shownLength(3048), QStringLiteral("3.048 m"));
        QCOMPARE(ui::shownSize(6096, 1200), QStringLiteral("6.1 × 1.2 m"));
        ui::Preferences::instance().setUnitSystem(units::System::us);
        QCOMPARE(ui::shownLength(3048), QStringLiteral("10.000 ft"));
        QCOMPARE(ui::shownArea(92.90304), QStringLiteral("1,000 sq ft"));
        QCOMPARE(ui::shownFigure(3.785411784, units::Dimension::flow), QStringLiteral("1 gpm"));
    }
};

QTEST_MAIN(TestPreferences)
#include "test_preferences.moc"
