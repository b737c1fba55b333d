// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "exchange/csv.h"

using cw::exchange::csvField;
using cw::exchange::csvRow;

class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void plainTextStaysAsItIs()
    {
        QCOMPARE(csvField("leaf-1 port 3"), std::string("leaf-1 port 3"));
        QCOMPARE(csvField(""), std::string());
    }

    void separatorsAndQuotesAreQuoted()
    {
        QCOMPARE(csvField("a,b"), std::string("\"a,b\""));
        QCOMPARE(csvField("18\" rack"), std::string("\"18\"\" rack\""));
        QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
    }

    void formulasAreMadeHarmless()
    {
        for (const char* text : {"=1+1", "+cmd", "-2+3", "@SUM(A1)"}) QCOMPARE(csvField(text), "'" + std::string(text));
        QCOMPARE(csvField("=HYPERLINK(\"x\",\"y\")").substr(0, 3), std::string("\"'="));
    }

    void numbersKeepTheirSign()
    {
        QCOMPARE(csvField("-12.5"), std::string("-12.5"));
        QCOMPARE(csvField("-1e-3"), std::string("-1e-3"));
    }

    void aRowEndsInCrLf()
    {
        const std::vector<std::string> fields{"", "a", ""};
        QCOMPARE(csvRow(fields), std::string(",a,\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
