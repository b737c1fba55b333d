// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "canvas/content_mime.h"
#include "support/fail_on_warning.h"

using namespace cw;
using ui::contentFromText;

class TestContentMime : public QObject {
    Q_OBJECT
private slots:
    void init() { cw::test::failOnWarnings(); }

    void everyKindOfContentComesBack()
    {
        for (const floorplan::Content& content : {floorplan::Content(ItemId("a-1")), floorplan::Content(RackId("b.2")), floorplan::Content(BlockId("c_3"))}) {
            QCOMPARE(contentFromText(ui::contentText(content)), std::optional(content));
            QCOMPARE(ui::contentFromMime(ui::contentMime(content).get()), std::optional(content));
        }
    }

    void foreignTextIsNothing()
    {
        for (const char* text : {"", "item:", "item:../x", "area:a", "hello", "block: b"})
            QVERIFY2(!contentFromText(QString::fromLatin1(text)), text);
        QMimeData plain;
        plain.setText("item:a");
        QVERIFY(!ui::contentFromMime(&plain));
        QVERIFY(!ui::contentFromMime(nullptr));
    }
};

QTEST_APPLESS_MAIN(TestContentMime)
#include "test_content_mime.moc"
