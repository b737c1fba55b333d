// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in Chinese: nothing of it is left in English but names, units and signs.
#include <QAbstractButton>
#include <QDockWidget>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "search/commands.h"
#include "shell/preferences_dialog.h"
#include "shell/template_dialog.h"
#include "style/language.h"
#include "style/mnemonic.h"
#include "support/window_stage.h"

using namespace cw;

namespace {

/// Names of products, standards and files, units and signs that Chinese engineers write as they are.
const QStringList& kept()
{
    static const QStringList words{
        "GPU", "IT", "PUE", "WUE", "CDU", "UPS", "MW", "kW", "MWh", "kWh", "GWh", "kVA", "MVA", "Tb", "Gb", "km", "mm", "kPa", "psi", "dBA", "gpm", "day", "US", "gal", "ft", "lb", "sq", "acres", "min",
        "billion", "million", "PDF", "JSON", "CSV", "PNG", "JPEG", "png", "svg", "csv", "json", "NetBox", "Clusterwright", "Qt", "Charts", "InfiniBand", "Ethernet", "NVLink", "SuperPOD", "DGX", "HyperX", "RoCE",
        "dragonfly", "torus", "rail-only", "Pod", "OpenSM", "Tier", "days", "CAD", "DXF", "SVG", "XLSX", "Slurm", "ibsim", "GraphML", "TFLOPS", "Megapack", "SCR", "mph", "ppm", "Btu", "cfm", "DPU", "DLC2", "NDR", "Oracle", "NVL72", "psf", "arXiv", "TDP", "CPU", "BF16", "FP8", "FP4", "NOx", "COP", "VOC",
        "Ctrl", "Shift", "Alt", "Esc", "Del", "Enter", "Tab", "Backspace", "Home", "End", "PgUp", "PgDown", "Space", "Ins", "Return", "Left", "Right", "Up", "Down", "F1", "F2", "F3", "F5", "F11", "English"};
    return words;
}

/// Words of three letters and more that are neither kept nor part of what the design itself says.
QStringList englishIn(const QString& text, const QStringList& own)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression known(QStringLiteral("(?<![A-Za-z])(") + kept().join('|') + QStringLiteral(")(?![A-Za-z])"));
    if (!QString(text).remove(known).contains(word)) return {};
    static const QRegularExpression sources(QStringLiteral("来源：.*"), QRegularExpression::DotMatchesEverythingOption);  // words of the catalogue
    QString rest = text;
    rest.remove(sources);
    for (const QString& name : own)
        if (name.size() > 1) rest.replace(name, QStringLiteral(" "));
    static const QRegularExpression cut_off(QStringLiteral("[\\w./-]+…"));  // a long source that a tool tip shortens
    rest.remove(cut_off).remove(known);
    QStringList found;
    for (auto match = word.globalMatch(rest); match.hasNext();) found << match.next().captured();
    return found;
}

/// What a design says in its own words.
QStringList namesIn(const document::Document& document)
{
    QStringList names{"Title", "Untitled"};
    const auto add = [&names](const std::string& text) {
        if (!text.empty()) names << QString::fromStdString(text);
    };
    const auto both = [&add](const auto& row) {
        add(row.name);
        add(row.id.text());
    };
    for (const auto& row : document.table<floorplan::Area>().rows()) both(*row);
    for (const auto& row : document.table<floorplan::Block>().rows()) both(*row);
    for (const auto& row : document.table<floorplan::RackDesign>().rows()) both(*row);
    for (const auto& row : document.table<fabric::Network>().rows()) both(*row);
    for (const auto& row : document.table<phases::Phase>().rows()) both(*row);
    for (const auto& row : document.table<cabling::Tray>().rows()) both(*row);
    for (const auto& row : document.table<power::Supply>().rows()) {
        both(*row);
        add(row->source), add(row->approval);
    }
    for (const auto& row : document.table<floorplan::Placement>().rows()) add(row->label), add(row->id.text());
    const document::DocumentLookup lookup(document);
    for (const catalog::Item* item : lookup.catalog().all()) {
        both(*item);
        add(item->vendor), add(item->source), add(item->notes);
        for (const auto& [key, value] : item->values) {
            add(value.source);
            for (const QString& part : QString::fromStdString(value.source).split("; ")) names << part;
        }
        for (const auto& [key, text] : item->texts) add(text);
    }
    for (const auto& design : designs::templates()) add(design.title), add(design.line);
    const auto& project = document.single<document::Project>();
    const auto& site = document.single<floorplan::Site>();
    names.removeDuplicates();
    for (const std::string& text : {project.title, project.client, project.author, project.description, site.name, site.address, site.jurisdiction}) add(text);
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return names;
}

/// The texts that a widget and those inside it show or say.
QStringList textsOf(const QWidget& root)
{
    QStringList texts{root.windowTitle()};
    QList<const QWidget*> widgets{&root};
    for (const QWidget* widget : root.findChildren<QWidget*>()) widgets << widget;
    for (const QWidget* widget : widgets) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription() << widget->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) texts << line->placeholderText();
        if (const auto* dock = qobject_cast<const QDockWidget*>(widget)) texts << dock->windowTitle();
        if (const auto* bar = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < bar->count(); ++i) texts << bar->tabText(i) << bar->tabToolTip(i);
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i) texts << box->itemText(i);
        for (const QAction* action : widget->actions()) texts << action->text() << action->toolTip() << action->statusTip();
    }
    return texts;
}

void collect(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    for (int column = 0; column < model.columnCount(parent); ++column) {
        if (!parent.isValid()) texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) texts << model.index(row, column, parent).data(role).toString();
    }
    for (int row = 0; row < model.rowCount(parent); ++row) collect(model, model.index(row, 0, parent), texts);
}

QStringList textsInModels(const QWidget& root)
{
    QStringList texts;
    for (const auto* view : root.findChildren<QAbstractItemView*>())
        if (view->model()) collect(*view->model(), {}, texts);
    return texts;
}

QString leftovers(const QStringList& texts, const QStringList& own)
{
    QStringList found;
    for (const QString& text : QSet<QString>(texts.begin(), texts.end()))
        if (const QStringList words = englishIn(ui::withoutMnemonic(Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text), own); !words.isEmpty()) found << words.join(' ') + "  in  " + text;
    return found.join('\n');
}

#define VERIFY_CHINESE(texts, own)                    \
    do {                                              \
        const QString left = leftovers((texts), (own)); \
        QVERIFY2(left.isEmpty(), qPrintable(left));   \
    } while (false)

}  // namespace

class TestChinese : public QObject {
    Q_OBJECT

    static document::Document design(const char* id)
    {
        auto made = designs::make(id);
        return made ? *made : document::Document{};
    }

private slots:
    void initTestCase()
    {
        ui::speak(*qApp, QStringLiteral("zh_CN"));
        ui::applyTheme(*qApp, ui::ThemeChoice::light);
    }

    void menusAndBarsAreInChinese()
    {
        test::WindowStage stage;
        QStringList texts;
        for (const ui::Command& command : ui::commandsOf(stage.window)) texts << command.title << command.place;
        QVERIFY(texts.size() > 100);
        VERIFY_CHINESE(texts, namesIn(stage.session().document()));
    }

    void everyMenuHasAKeyOfItsOwn()
    {
        test::WindowStage stage;
        static const QRegularExpression key(QStringLiteral("\\(&([A-Z])\\)"));
        QMap<QString, QString> used;
        for (const QAction* action : stage.window.menuBar()->actions()) {
            const QString letter = key.match(action->text()).captured(1);
            QVERIFY2(!letter.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!used.contains(letter), qPrintable(action->text() + " and " + used.value(letter)));
            used[letter] = action->text();
        }
    }

    void everyEntryOfAMenuHasAKeyOfItsOwn()
    {
        test::WindowStage stage;
        static const QRegularExpression key(QStringLiteral("\\(&([A-Z])\\)"));
        QStringList twice;
        for (const QMenu* menu : stage.window.findChildren<QMenu*>()) {
            QMap<QString, QString> used;
            QString clashes;
            for (const QAction* action : menu->actions()) {
                const QString letter = key.match(action->text()).captured(1);
                if (letter.isEmpty() || !action->isVisible()) continue;
                if (used.contains(letter)) clashes += action->text() + " and " + used.value(letter) + "; ";
                used[letter] = action->text();
            }
            if (!clashes.isEmpty()) twice << clashes + "taken: " + QStringList(used.keys()).join(QString());
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join('\n')));
    }

    void docksPanelsAndTheCatalogueAreInChinese()
    {
        test::WindowStage stage;
        stage.session().reset(design("memphis-100k-h100"), {});
        QTRY_VERIFY(!stage.value("gpus").isEmpty());
        const QStringList own = namesIn(stage.session().document());
        for (const char* panel : {"findings", "charts", "networks", "what-if"}) {
            stage.window.raisePanel(QLatin1String(panel));
            QCoreApplication::processEvents();
            VERIFY_CHINESE(textsOf(stage.window), own);
        }
        VERIFY_CHINESE(textsInModels(stage.window), own);
    }

    void propertiesOfEverythingAreInChinese()
    {
        test::WindowStage stage;
        stage.session().reset(design("gb200-nvl72-10k"), {});
        const QStringList own = namesIn(stage.session().document());
        const auto& document = stage.session().document();
        for (const auto& row : document.table<floorplan::Area>().rows()) {
            stage.session().selection().set({row->id});
            QCoreApplication::processEvents();
            VERIFY_CHINESE(textsOf(stage.window.inspector()), own);
        }
        for (const auto& row : document.table<floorplan::Placement>().rows()) {
            stage.session().selection().set({row->id});
            QCoreApplication::processEvents();
            VERIFY_CHINESE(textsOf(stage.window.inspector()), own);
        }
    }

    void findingsOfEverySampleAreInChinese()
    {
        const QDir folder(QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/designs"));
        const QStringList files = folder.entryList({"*.json"}, QDir::Files);
        QVERIFY(files.size() > 40);
        for (const QString& file : files) {
            const auto document = storage::load(folder.filePath(file).toStdString());
            QVERIFY2(document, qPrintable(file));
            const auto assessment = evaluation::evaluate(*document);
            QVERIFY2(!assessment.findings.empty(), qPrintable(file));
            QStringList own = namesIn(*document);
            for (const auto& row : document->table<document::Waiver>().rows()) own << QString::fromStdString(row->reason);
            QStringList texts;
            for (const checks::Finding& finding : assessment.findings) texts << QString::fromStdString(finding.text) << QString::fromStdString(finding.remedy);
            const QString left = leftovers(texts, own);
            QVERIFY2(left.isEmpty(), qPrintable(file + ":\n" + left));
        }
    }

    void dialogsAreInChinese()
    {
        const ui::PreferencesDialog preferences;
        const ui::TemplateDialog templates;
        const QStringList own{"18 ft", "5.5 m", "450 gpm"};
        VERIFY_CHINESE(textsOf(preferences), own);
        VERIFY_CHINESE(textsOf(templates) + textsInModels(templates), own);
    }

    void papersAreInChineseWithTheirFontsInside_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("slides") << "pack" << QStringList{"资本支出", "红线处噪声", "电力：需求与供给", "来源与假设"};
        QTest::newRow("sheets") << "plans" << QStringList{"场地平面图", "图例", "主管部门", "图纸目录"};
    }
    void papersAreInChineseWithTheirFontsInside()
    {
        if (QStandardPaths::findExecutable("pdffonts").isEmpty()) QSKIP("poppler-utils is not installed");
        if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC"))) QSKIP("fonts-noto-cjk is not installed");
        QFETCH(QString, kind);
        QFETCH(QStringList, sentences);
        const QTemporaryDir folder;
        const QString file = folder.filePath("design.json"), pdf = folder.filePath("papers.pdf");
        QVERIFY(storage::save(design("superpod-h100-4su"), file.toStdString()));
        const auto run = [](const QString& program, const QStringList& arguments) {
            QProcess process;
            process.start(program, arguments);
            return process.waitForFinished(120'000) && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError());
        };
        QCOMPARE(run(QStringLiteral(CLUSTERWRIGHT_BIN_DIR "/clusterwright"), {"--language", "zh_CN", "--export-pdf", kind, file, "-o", pdf}), QString());
        const QStringList fonts = run("pdffonts", {pdf}).split('\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);            // Latin and Han
        static const QRegularExpression embedded(QStringLiteral("\\syes\\s+(yes|no)\\s+(yes|no)\\s"));
        for (const QString& font : fonts) QVERIFY2(font.contains(embedded), qPrintable(font));
        QString text = run("pdftotext", {"-layout", pdf, "-"});
        text.remove(QRegularExpression("\\s"));
        for (const QString& sentence : sentences) QVERIFY2(text.contains(sentence), qPrintable(sentence));
        for (const QChar c : text) QVERIFY2(c.unicode() < 0x2E80 || c.unicode() > 0x2FD5, qPrintable(QStringLiteral("the radical %1 stands for an ideograph").arg(c)));
    }
};

QTEST_MAIN(TestChinese)
#include "test_chinese.moc"
