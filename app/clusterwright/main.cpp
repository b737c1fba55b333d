// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

#include <QApplication>
#include <QTimer>
#include <fmt/format.h>

#include "evaluation/evaluator.h"
#include "options.h"
#include "platform.h"
#include "print/pdf.h"
#include "report/report.h"
#include "shell/desk.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/preferences.h"
#include "shell/recovery.h"
#include "shell/work_indicator.h"
#include "storage/storage.h"
#include "style/icons.h"
#include "style/language.h"
#include "style/theme.h"

namespace cw::app {

namespace {

QtMessageHandler default_handler = nullptr;

/// The offscreen platform says of itself what no user can act on; everything else is passed on.
void withoutPlatformNoise(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (message.contains(QLatin1String("propagateSizeHints"))) return;
    if (default_handler) default_handler(type, context, message);
}

/// Without a window: nothing of the editor is needed.
int exportPdf(const Options& options)
{
    const auto document = storage::load(options.file);
    if (!document) {
        complain(document.error().sentence());
        return bad_input;
    }
    const auto assessment = evaluation::evaluate(*document);
    const auto sheets = options.export_kind == "plans" ? report::plans(*document, assessment) : report::pack(*document, assessment);
    if (const auto written = print::writePdf(sheets, QString::fromStdString(options.output)); !written) {
        complain(written.error().sentence());
        return bad_input;
    }
    return fine;
}

/// From the start of the process, before its first instruction: field 22 of /proc/self/stat, ticks since boot.
double secondsSinceTheProcessStarted()
{
    std::ifstream stat("/proc/self/stat");
    const std::string all((std::istreambuf_iterator<char>(stat)), {});
    std::istringstream fields(all.substr(std::min(all.size(), all.rfind(')') + 1)));
    std::string field;
    for (int i = 3; i <= 22; ++i) fields >> field;  // the name, in brackets, is the second and may hold blanks
    double since_boot = 0;
    std::ifstream("/proc/uptime") >> since_boot;
    return since_boot - std::strtod(field.c_str(), nullptr) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// For unattended runs: an error is a line on stderr, not a box that waits for somebody.
class SilentDialogs final : public ui::Dialogs {
public:
    void error(const QString&, const QString& details) override
    {
        complain(details.toStdString());
        failed = true;
    }
    ui::SaveAnswer askSave(const QString&) override { return ui::SaveAnswer::discard; }
    ui::ChangedAnswer askChangedOnDisk(const QString&) override { return ui::ChangedAnswer::cancel; }
    QString openPath() override { return {}; }
    QStringList importPaths(const QString&, const QString&) override { return {}; }
    QString openPicturePath() override { return {}; }
    QString savePath(const QString&, const QString&, const QString&) override { return {}; }
    std::optional<ui::TemplateChoice> chooseTemplate() override { return std::nullopt; }
    std::optional<document::NetworkToImport> askNetwork(const ui::NetworkPreview&) override { return std::nullopt; }
    bool askRecover(const QString&, const QDateTime&) override { return false; }

    bool failed = false;
};

int runUnattended(QApplication& application, const Options& options)
{
    auto dialogs = std::make_unique<SilentDialogs>();
    const SilentDialogs& said = *dialogs;
    ui::MainWindow window({std::move(dialogs), {}, false});
    window.resize(options.size);
    window.show();
    application.processEvents();
    if (!options.file.empty()) window.files().openFile(QString::fromStdString(options.file));
    if (said.failed) return bad_input;
    window.raisePanel(QString::fromStdString(options.tab));
    application.processEvents();
    window.repaint();
    if (options.exit_after_startup && window.showsPlan()) fmt::print("first plan painted after {:.0f} ms\n", 1e3 * secondsSinceTheProcessStarted());
    if (options.screenshot.empty()) return fine;
    // A picture shows what is being computed when it is there.
    if (auto* indicator = window.findChild<ui::WorkIndicator*>()) indicator->work().waitForAll();
    application.processEvents();
    if (window.grab().save(QString::fromStdString(options.screenshot), "PNG")) return fine;
    complain(options.screenshot + ": cannot be written");
    return bad_input;
}

int runEditor(QApplication& application, const Options& options)
{
    ui::Desk desk;
    ui::MainWindow& window = desk.openWindow();
    if (options.size_given) window.resize(options.size);
    QTimer::singleShot(0, &window, [&window, &options] {
        // Without a file the start page offers what an earlier run has left.
        if (options.file.empty() || window.files().offerRecovery(window.recovery())) return;
        window.files().openFile(QString::fromStdString(options.file));
    });
    return application.exec();
}

int run(int argc, char** argv)
{
    int exit_code = fine;
    const auto options = parseOptions(argc, argv, exit_code);
    if (!options) return exit_code;
    Platform platform;
    if (!platform.prepare(options->isUnattended())) return bad_input;
    QCoreApplication::setOrganizationName(QStringLiteral("Clusterwright"));
    QCoreApplication::setApplicationName(QStringLiteral("Clusterwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLUSTERWRIGHT_VERSION));
    if (const QString code = QString::fromStdString(options->language); !code.isEmpty() && !ui::languages().contains(code)) {
        complain(fmt::format("--language {}: there are {}", options->language, ui::languages().join(QStringLiteral(", ")).toStdString()));
        return bad_input;
    }
    if (options->isUnattended()) default_handler = qInstallMessageHandler(withoutPlatformNoise);
    if (!options->export_kind.empty()) {
        QGuiApplication application(argc, argv);
        ui::speak(application, options->language.empty() ? ui::Preferences::instance().language() : QString::fromStdString(options->language));
        return exportPdf(*options);
    }
    QApplication application(argc, argv);
    QApplication::setWindowIcon(ui::applicationIcon());
    ui::Preferences::instance().restore(application, QString::fromStdString(options->language));
    if (!options->theme.empty()) ui::applyTheme(application, ui::themeFromName(QString::fromStdString(options->theme)));
    return options->isUnattended() ? runUnattended(application, *options) : runEditor(application, *options);
}

}  // namespace

}  // namespace cw::app

int main(int argc, char** argv)
{
    try {
        return cw::app::run(argc, argv);
    } catch (const std::bad_alloc&) {
        cw::app::complain("out of memory");
        return cw::app::bad_input;
    }
}
