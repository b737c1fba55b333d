// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "units/units.h"

using namespace cw::units;

class TestQuantities : public QObject {
    Q_OBJECT
private slots:
    void whatPeopleTypeIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("dimension");
        QTest::addColumn<double>("value");
        const auto row = [](const char* typed, Dimension dimension, double value) { QTest::newRow(typed) << QString(typed) << static_cast<int>(dimension) << value; };
        row("132 kW", Dimension::power, 132);
        row("1.5 MW", Dimension::power, 1500);
        row("18 ft", Dimension::length, 18 * 304.8);
        row("18' 6\"", Dimension::length, 18.5 * 304.8);
        row("750 mm", Dimension::length, 750);
        row("2.4 m", Dimension::length, 2400);
        row("42", Dimension::length, 42);
        row("400 Gb/s", Dimension::data_rate, 400);
        row("100 gpm", Dimension::flow, 378.5411784);
        row("US$1.5 billion", Dimension::money, 1.5e9);
        row("3.2 亿", Dimension::money, 3.2e8);
        row("6.97 十亿美元", Dimension::money, 6.97e9);
        row("250 万美元", Dimension::money, 2.5e6);
        row("2.5 美元", Dimension::money, 2.5);
    }
    void whatPeopleTypeIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(int, dimension);
        QFETCH(double, value);
        const auto parsed = parse(typed.toStdString(), static_cast<Dimension>(dimension));
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().sentence().c_str());
        QVERIFY(std::abs(*parsed - value) < 1e-6 * std::max(1.0, value));
    }

    void nonsenseIsRefusedWithWords_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "abc", "12 parsecs", "1e999 kW", "nan", "6,5 m", "12 kW kW"}) QTest::newRow(typed) << QString(typed);
    }
    void nonsenseIsRefusedWithWords()
    {
        QFETCH(QString, typed);
        const auto parsed = parse(typed.toStdString(), Dimension::length);
        QVERIFY(!parsed.has_value());
        QVERIFY(!parsed.error().what.empty());
    }

    void figuresReadAsBoardsReadThem()
    {
        QCOMPARE(format(152'400.0, Dimension::power), std::string("152 MW"));
        QCOMPARE(formatCount(100352), std::string("100,352"));
        QCOMPARE(format(std::optional<double>(), Dimension::power), std::string("—"));
        QVERIFY(formatBoth(72'929.0, Dimension::area).find("785,00") != std::string::npos);
        QVERIFY(formatBoth(4700.0, Dimension::volume_rate).find("1.24 million US gal/day") != std::string::npos);
        QCOMPARE(formatBoth(152'400.0, Dimension::power), std::string("152 MW"));
    }

    void daysThatDoNotExistAreRefused()
    {
        QVERIFY(parseDate("2024-02-29").has_value());
        for (const char* text : {"2023-02-29", "2024-13-01", "2024-1-1", "24-01-01", "", "2024-01-01x"}) QVERIFY2(!parseDate(text).has_value(), text);
        QCOMPARE(formatDate(*parseDate("2024-08-01")), std::string("2024-08-01"));
        QCOMPARE(formatDateLong(*parseDate("2024-08-01")), std::string("1 August 2024"));
    }
};

QTEST_APPLESS_MAIN(TestQuantities)
#include "test_quantities.moc"
