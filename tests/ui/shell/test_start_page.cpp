// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in place of the plan: designs to begin with, files, unsaved work.
#include <QCommandLinkButton>
#include <QDockWidget>
#include <QFile>
#include <QPushButton>

#include "designs/designs.h"
#include "shell/empty_hint.h"
#include "shell/settings.h"
#include "shell/start_page.h"
#include "style/colours.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;

namespace {

/// A window without a design.
struct BlankStage {
    QTemporaryDir folder;
    test::Answers::Script script;
    ui::MainWindow window;

    BlankStage() : window({std::make_unique<test::Answers>(script), folder.filePath("recovery"), false})
    {
        window.resize(1280, 800);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] ui::StartPage& page() { return *window.findChild<ui::StartPage*>(); }
    [[nodiscard]] QAbstractButton* button(const QString& words)
    {
        for (auto* button : page().findChildren<QAbstractButton*>())
            if (button->isVisible() && (button->text().contains(words) || button->accessibleName().contains(words))) return button;
        return nullptr;
    }
};

bool everyCardHasItsPreview(const ui::TemplateGallery& gallery)
{
    return std::all_of(gallery.cards().begin(), gallery.cards().end(), [](const ui::DesignCard* card) { return card->hasPreview(); });
}

void leaveUnsaved(const QString& folder, const char* name)
{
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + '/' + name + ".json");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(storage::toJson(test::sampleDocument())));
    QFile origin(folder + '/' + name + ".origin");
    QVERIFY(origin.open(QIODevice::WriteOnly));
    origin.write("/somewhere/campus.json");
}

int docksInSight(const ui::MainWindow& window)
{
    int count = 0;
    for (const auto* dock : window.findChildren<QDockWidget*>()) count += dock->isVisible() ? 1 : 0;
    return count;
}

}  // namespace

class TestStartPage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnWarnings();
        ui::settings::clearRecentFiles();
    }

    void everyTemplateShowsItsPlanAndItsFigures()
    {
        BlankStage stage;
        const auto& gallery = stage.page().gallery();
        QCOMPARE(gallery.cards().size(), designs::templates().size());
        QTRY_VERIFY_WITH_TIMEOUT(everyCardHasItsPreview(gallery), 30'000);
        for (const auto* card : gallery.cards()) QVERIFY2(!card->figures().isEmpty(), qPrintable(card->id()));
        const auto memphis = std::find_if(gallery.cards().begin(), gallery.cards().end(), [](const auto* card) { return card->id() == "memphis-100k-h100"; });
        QVERIFY(memphis != gallery.cards().end());
        QVERIFY2((*memphis)->figures().contains("100,352 GPUs") && (*memphis)->figures().contains("MW"), qPrintable((*memphis)->figures()));
    }

    void cardBeginsItsDesign()
    {
        BlankStage stage;
        auto* card = stage.page().gallery().cards().back();
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(stage.window.showsPlan());
        QCOMPARE(storage::toJson(stage.window.session().document()), storage::toJson(*designs::make(card->id().toStdString())));
    }

    void enterOnACardBeginsItToo()
    {
        BlankStage stage;
        auto* card = stage.page().gallery().cards().front();
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QVERIFY(stage.window.showsPlan());
    }

    void cardsLieBesideEachOtherAndWithinThePage()
    {
        BlankStage stage;
        for (const int width : {1000, 1280, 2400}) {
            stage.window.resize(width, 800);
            QApplication::processEvents();
            const auto& gallery = stage.page().gallery();
            for (const auto* a : gallery.cards()) {
                QVERIFY(gallery.rect().contains(a->geometry()));
                for (const auto* b : gallery.cards()) QVERIFY(a == b || !a->geometry().intersects(b->geometry()));
            }
        }
    }

    void onALargeScreenLettersAndCardsGrow()
    {
        BlankStage stage;
        auto* page = stage.window.findChild<ui::StartPage*>();
        const int height = page->gallery().cards().front()->height(), letters = QFontMetrics(page->gallery().cards().front()->font()).height();
        stage.window.resize(3840, 2160);
        QTRY_VERIFY(page->gallery().cards().front()->height() > 2 * height - 10);
        QVERIFY(QFontMetrics(page->gallery().cards().front()->font()).height() > 3 * letters / 2);
        for (const auto* entry : page->findChildren<QCommandLinkButton*>()) QVERIFY(QFontMetrics(entry->font()).height() > 3 * letters / 2);
        stage.window.resize(1280, 800);
        QTRY_COMPARE(page->gallery().cards().front()->height(), height);
    }

    void docksComeWithTheDesign()
    {
        BlankStage stage;
        QCOMPARE(docksInSight(stage.window), 0);
        QTest::mouseClick(stage.page().gallery().cards().front(), Qt::LeftButton);
        QVERIFY(docksInSight(stage.window) >= 3);
        QTRY_VERIFY(stage.window.findChild<QDockWidget*>("CatalogueDock")->width() >= 200);
    }

    void recentFilesAreOpenedByAClick()
    {
        const QTemporaryDir files;
        const QString path = files.filePath("campus.json");
        QVERIFY(storage::save(test::sampleDocument(), path.toStdString()).has_value());
        ui::settings::addRecentFile(path);
        BlankStage stage;
        auto* entry = stage.button("campus");
        QVERIFY(entry);
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(stage.window.session().filePath(), path);
    }

    void missingFileIsMarkedAndTakenOffTheList()
    {
        ui::settings::addRecentFile("/nowhere/gone.json");
        BlankStage stage;
        auto* entry = stage.button("gone");
        QVERIFY(entry);
        QVERIFY(entry->property("missing").toBool());
        QVERIFY(entry->accessibleDescription().contains("/nowhere"));
        QTest::mouseClick(entry, Qt::LeftButton);
        QVERIFY(ui::settings::recentFiles().isEmpty());
        QVERIFY(!stage.window.showsPlan());
        QVERIFY(stage.script.errors.isEmpty());
        QTRY_VERIFY(!stage.button("gone"));
    }

    void withoutRecentFilesThePageSaysWhatWillBeThere()
    {
        BlankStage stage;
        QStringList texts;
        for (const auto* label : stage.page().findChildren<QLabel*>()) texts << label->text();
        QVERIFY(texts.join('|').contains("will be listed here"));
    }

    void unsavedWorkIsOfferedAndRecovered()
    {
        const QTemporaryDir place;
        leaveUnsaved(place.filePath("recovery"), "dead");
        test::Answers::Script script;
        ui::MainWindow window({std::make_unique<test::Answers>(script), place.filePath("recovery"), false});
        window.show();
        QAbstractButton* recover = nullptr;
        for (auto* button : window.findChildren<QCommandLinkButton*>())
            if (button->property("recover").toBool()) recover = button;
        QVERIFY(recover && recover->text().contains("campus"));
        QTest::mouseClick(recover, Qt::LeftButton);
        QVERIFY(window.showsPlan());
        QVERIFY(window.session().isModified());
        QCOMPARE(window.session().filePath(), QStringLiteral("/somewhere/campus.json"));
    }

    void unsavedWorkIsDiscardedOnlyWhenAskedFor()
    {
        const QTemporaryDir place;
        leaveUnsaved(place.filePath("recovery"), "dead");
        test::Answers::Script script;
        ui::MainWindow window({std::make_unique<test::Answers>(script), place.filePath("recovery"), false});
        window.show();
        QVERIFY(QFile::exists(place.filePath("recovery/dead.json")));
        for (auto* button : window.findChildren<QPushButton*>())
            if (button->accessibleName().contains("campus")) QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!QFile::exists(place.filePath("recovery/dead.json")));
    }

    void emptyPlanSaysWhatToDoFirst()
    {
        BlankStage stage;
        stage.window.files().createFrom("empty-hall");
        auto* hint = stage.window.findChild<ui::EmptyHint*>();
        QVERIFY(hint && hint->isVisible());
        QVERIFY(stage.window.plan().rect().contains(hint->geometry()));
        stage.window.session().reset(test::sampleDocument(), {});
        QVERIFY(!hint->isVisible());
    }

    void catalogueSaysThatNothingFits()
    {
        test::WindowStage stage;
        auto& palette = stage.window.palettePanel();
        QTest::keyClicks(&palette.search(), "xyzzy");
        QVERIFY(!palette.tree().isVisible());
        palette.search().clear();
        QVERIFY(palette.tree().isVisible());
    }

    void picturesFollowTheTheme()
    {
        BlankStage stage;
        QTRY_VERIFY_WITH_TIMEOUT(everyCardHasItsPreview(stage.page().gallery()), 30'000);
        const QImage light = stage.page().gallery().cards().front()->grab().toImage();
        stage.window.setTheme(ui::ThemeChoice::dark);
        QTRY_VERIFY_WITH_TIMEOUT(everyCardHasItsPreview(stage.page().gallery()), 30'000);
        QVERIFY(light != stage.page().gallery().cards().front()->grab().toImage());
        stage.window.setTheme(ui::ThemeChoice::light);
    }
};

QTEST_MAIN(TestStartPage)
#include "test_start_page.moc"
