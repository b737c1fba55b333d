// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QTest>

#include "storage/storage.h"

using namespace cw;

/// The schema is made from what the reader knows; the file beside it is for other people's tools.
class TestSchema : public QObject {
    Q_OBJECT
private slots:
    void theShippedSchemaIsWhatTheReaderKnows()
    {
        const auto shipped = storage::readFile(CLUSTERWRIGHT_SOURCE_DIR "/resources/schemas/design.schema.json");
        QVERIFY2(shipped.has_value(), shipped ? "" : shipped.error().sentence().c_str());
        if (*shipped == storage::designSchema()) return;
        const std::string fresh = QDir::temp().filePath("design.schema.json").toStdString();
        QVERIFY(storage::writeAtomically(fresh, storage::designSchema()).has_value());
        QFAIL(("the format has changed; look at the difference to " + fresh + " and copy it to resources/schemas").c_str());
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "test_schema.moc"
