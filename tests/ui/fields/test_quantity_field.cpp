// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "fields/count_field.h"
#include "fields/quantity_field.h"
#include "fields/quantity_text.h"
#include "fields/text_field.h"
#include "support/fail_on_warning.h"

using namespace cw;
using units::Dimension;

namespace {

void enter(QLineEdit& field, const char* text)
{
    field.selectAll();
    QTest::keyClicks(&field, QString::fromUtf8(text));
    QTest::keyClick(&field, Qt::Key_Return);
}

}  // namespace

class TestQuantityField : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void whatIsShownReadsBackTheSame_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](Dimension d, double value, const char* text) { QTest::newRow(text) << static_cast<int>(d) << value << QString::fromUtf8(text); };
        row(Dimension::length, 600, "600 mm");
        row(Dimension::length, 30'400, "30.4 m");
        row(Dimension::length, -123'456, "-123.456 m");
        row(Dimension::length, 0, "0 m");
        row(Dimension::power, 152'300, "152.3 MW");
        row(Dimension::power, 10.2, "10.2 kW");
        row(Dimension::fraction, 0.067, "6.7 %");
        row(Dimension::money, 11'700'000, "US$11,700,000");
        row(Dimension::money, 0.0674, "US$0.0674");
        row(Dimension::number, 1234.5, "1,234.5");
        row(Dimension::temperature, 32, "32 °C");
    }

    void whatIsShownReadsBackTheSame()
    {
        QFETCH(int, dimension);
        QFETCH(double, value);
        QFETCH(QString, text);
        const auto d = static_cast<Dimension>(dimension);
        QCOMPARE(ui::editText(value, d), text);
        const auto back = units::parse(text.toStdString(), d);
        QVERIFY2(back, back ? "" : back.error().sentence().c_str());
        QCOMPARE(*back, value);
    }

    void feetBecomeMillimetres()
    {
        ui::LengthField field;
        QSignalSpy committed(&field, &ui::QuantityField::committed);
        enter(field, "10 ft");
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].toDouble(), 3048.0);
        QCOMPARE(field.text(), QStringLiteral("3.048 m"));
    }

    void nonsenseIsMarkedAndNotEmitted()
    {
        ui::PowerField field;
        field.setHelp("Peak of one rack");
        field.setValue(40);
        QSignalSpy committed(&field, &ui::QuantityField::committed);
        enter(field, "40 bananas");
        QVERIFY(committed.isEmpty());
        QVERIFY(field.property("invalid").toBool());
        QVERIFY(field.toolTip().contains("bananas"));
        QCOMPARE(field.text(), QStringLiteral("40 bananas"));
        QCOMPARE(field.value(), std::optional(40.0));
        enter(field, "41 kW");
        QVERIFY(!field.isInvalid());
        QCOMPARE(field.toolTip(), QStringLiteral("Peak of one rack"));
        QCOMPARE(committed.size(), 1);
    }

    void valueOutOfRangeNamesTheLimit()
    {
        ui::FractionField field;
        field.setRange(0, 1);
        field.setValue(0.5);
        enter(field, "120 %");
        QVERIFY(field.isInvalid());
        QVERIFY2(field.error().contains("100 %"), qPrintable(field.error()));
    }

    void escapeGivesTheOldValueBack()
    {
        ui::LengthField field;
        field.setValue(1500);
        field.selectAll();
        QTest::keyClicks(&field, "oops");
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QStringLiteral("1.5 m"));
        QVERIFY(!field.isInvalid());
    }

    void sameValueIsNoEdit()
    {
        ui::LengthField field;
        field.setValue(1500);
        QSignalSpy committed(&field, &ui::QuantityField::committed);
        enter(field, "1500");
        QVERIFY(committed.isEmpty());
        QCOMPARE(field.text(), QStringLiteral("1.5 m"));
    }

    void valueFromOutsideDoesNotDisturbTyping()
    {
        ui::LengthField field;
        field.show();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setValue(1000);
        QTest::keyClicks(&field, "7");
        const QString typed = field.text();
        field.setValue(2000);
        QCOMPARE(field.text(), typed);
    }

    void missingValueIsEmptyNotZero()
    {
        ui::LengthField field;
        field.setValue(std::nullopt);
        QVERIFY(field.text().isEmpty());
    }

    void textIsCommittedOnce()
    {
        ui::TextField field;
        field.setValue("A");
        QSignalSpy committed(&field, &ui::TextField::committed);
        enter(field, "B");
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(field.value(), QStringLiteral("B"));
    }

    void undoKeysMeanTheDesignWhileNothingIsTyped()
    {
        const auto wanted = [](QWidget& field) {
            QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            event.ignore();
            QApplication::sendEvent(&field, &event);
            return event.isAccepted();
        };
        ui::CountField count(1, 100);
        ui::QuantityField length(Dimension::length);
        count.show();
        length.show();
        QVERIFY(!wanted(count));
        QVERIFY(!wanted(length));
        QTest::keyClicks(&count, "7");
        QTest::keyClicks(&length, "7");
        QVERIFY(wanted(count));
        QVERIFY(wanted(length));
        QTest::keyClick(&count, Qt::Key_Return);
        QTest::keyClick(&length, Qt::Key_Return);
        QVERIFY(!wanted(count));
        QVERIFY(!wanted(length));
    }

    void aCountIsEnteredAtOnce()
    {
        ui::CountField count(1, 100);
        QSignalSpy changed(&count, &QSpinBox::valueChanged);
        count.show();
        count.selectAll();
        QTest::keyClicks(&count, "42");
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(&count, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(count.value(), 42);
    }
};

QTEST_MAIN(TestQuantityField)
#include "test_quantity_field.moc"
