// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include <QTest>

#include "catalog/catalog.h"
#include "catalog/properties.h"
#include "catalog/property_words.h"

using namespace cw;

class TestPropertyWords : public QObject {
    Q_OBJECT
private slots:
    void everyLabelOfTheCatalogueIsKnownToTranslators()
    {
        std::set<std::string> known;
        for (const char* word : catalog::propertyWords()) QVERIFY2(known.insert(word).second, word);
        QStringList missing;
        for (const catalog::Item* item : catalog::Catalog::builtin().all()) {
            for (const auto& [key, value] : item->values) {
                const auto property = catalog::propertyOf(key);
                QVERIFY2(property, key.c_str());
                const std::string stem = property->label.substr(0, property->label.find(", month "));
                if (!known.contains(stem)) missing << QString::fromStdString(stem);
            }
            for (const auto& [key, text] : item->texts) {
                std::string label = key;
                std::replace(label.begin(), label.end(), '_', ' ');
                if (!known.contains(label)) missing << QString::fromStdString(label);
            }
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(", ")));
    }
};

QTEST_APPLESS_MAIN(TestPropertyWords)
#include "test_property_words.moc"
