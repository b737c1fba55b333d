// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/file_commands.h"

#include <filesystem>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QStandardPaths>

#include "catalog/netbox.h"
#include "designs/designs.h"
#include "document/items.h"
#include "document/network_import.h"
#include "exchange/graph_file.h"
#include "fabric/graph_counts.h"
#include "print/pdf.h"
#include "report/report.h"
#include "session/design_name.h"
#include "shell/settings.h"
#include "storage/storage.h"

namespace cw::ui {

namespace {

/// Reading a large network takes a moment: the pointer says so.
class WaitCursor {
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

std::filesystem::path nativePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

/// The title as a file name: letters, digits and dashes.
QString fileStem(const QString& title)
{
    QString stem;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber()) stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(QLatin1Char('-'))) stem += QLatin1Char('-');
    }
    while (stem.endsWith(QLatin1Char('-'))) stem.chop(1);
    return stem.isEmpty() ? QStringLiteral("design") : stem;
}

}  // namespace

FileCommands::FileCommands(DocumentSession& session, Dialogs& dialogs, QObject* parent) : QObject(parent), session_(session), dialogs_(dialogs) {}

bool FileCommands::mayLeave()
{
    if (!session_.isModified()) return true;
    switch (dialogs_.askSave(session_.title())) {
    case SaveAnswer::save: return save();
    case SaveAnswer::discard: return true;
    case SaveAnswer::cancel: break;
    }
    return false;
}

void FileCommands::newFromTemplate()
{
    if (const auto choice = dialogs_.chooseTemplate()) createFrom(choice->id, choice->gpus);
}

FileCommands* FileCommands::place()
{
    if (chooser_) return &chooser_->vacant(*this);
    return mayLeave() ? this : nullptr;
}

void FileCommands::createFrom(const QString& template_id, std::int64_t gpus)
{
    if (FileCommands* there = place()) there->make(template_id, gpus);
}

bool FileCommands::make(const QString& template_id, std::int64_t gpus)
{
    auto made = designs::make(template_id.toStdString(), gpus);
    if (!made) {
        dialogs_.error(tr("This design cannot be made."), QString::fromStdString(made.error().sentence()));
        return false;
    }
    session_.reset(std::move(*made), {});
    emit designOpened();
    return true;
}

void FileCommands::open()
{
    const QString path = dialogs_.openPath();
    if (!path.isEmpty()) openFile(path);
}

bool FileCommands::openFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (FileCommands* holder = chooser_ ? chooser_->holding(absolute) : nullptr) {
        chooser_->bringForward(*holder);
        return true;
    }
    // Read beforehand: for a file that cannot be read no window is opened.
    if (const auto readable = storage::openFile(nativePath(absolute)); !readable) {
        dialogs_.error(tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()), QString::fromStdString(readable.error().sentence()));
        return false;
    }
    FileCommands* there = place();
    return there && there->load(absolute);
}

bool FileCommands::load(const QString& path)
{
    if (const auto error = session_.open(path)) {
        dialogs_.error(tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()), *error);
        return false;
    }
    remember(path);
    emit designOpened();
    return true;
}

bool FileCommands::save()
{
    if (session_.filePath().isEmpty() || !session_.readOnlyReason().isEmpty()) return saveAs();
    if (session_.changedOnDisk())
        if (const auto dealt_with = settleChangedFile()) return *dealt_with;
    return saveTo(session_.filePath());
}

std::optional<bool> FileCommands::settleChangedFile()
{
    switch (dialogs_.askChangedOnDisk(QFileInfo(session_.filePath()).fileName())) {
    case ChangedAnswer::overwrite: return std::nullopt;
    case ChangedAnswer::save_as: return saveAs();
    case ChangedAnswer::load_theirs: loadTheirs(); return false;
    case ChangedAnswer::cancel: break;
    }
    return false;
}

void FileCommands::loadTheirs()
{
    const QString path = session_.filePath();
    if (const auto error = session_.open(path)) dialogs_.error(tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()), *error);
    else emit designOpened();
}

bool FileCommands::saveAs()
{
    const QString path = askPath(tr("Save the design"), QLatin1String(design_ending), tr("Clusterwright designs (*.cluster.json *.json)"));
    if (path.isEmpty()) return false;
    if (const FileCommands* holder = chooser_ ? chooser_->holding(path) : nullptr; holder && holder != this) {
        dialogs_.error(tr("“%1” is open in another window.").arg(QFileInfo(path).fileName()), tr("Choose another name, or close that window first."));
        return false;
    }
    return saveTo(path);
}

bool FileCommands::saveTo(const QString& path)
{
    session_.dropPreview();
    if (const auto error = session_.save(path)) {
        dialogs_.error(tr("“%1” cannot be saved.").arg(QFileInfo(path).fileName()), *error);
        return false;
    }
    remember(path);
    emit done(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

void FileCommands::remember(const QString& path)
{
    settings::addRecentFile(path);
    emit recentFilesChanged();
}

QString FileCommands::suggestedPath(const QString& ending) const
{
    const QFileInfo file(session_.filePath());
    if (!session_.filePath().isEmpty()) return file.path() + QLatin1Char('/') + designName(file.filePath()) + ending;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + fileStem(session_.title()) + ending;
}

QString FileCommands::askPath(const QString& title, const QString& ending, const QString& filter)
{
    QString path = dialogs_.savePath(title, suggestedPath(ending), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) path += ending.mid(ending.indexOf(QLatin1Char('.')));
    return path;
}

void FileCommands::report(const QString& path, const Result<void>& written)
{
    if (written) emit done(tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
    else dialogs_.error(tr("“%1” cannot be written.").arg(QFileInfo(path).fileName()), QString::fromStdString(written.error().sentence()));
}

void FileCommands::importDevices()
{
    const QStringList paths = dialogs_.importPaths(tr("Import NetBox device types"), tr("NetBox device types (*.yaml *.yml);;All files (*)"));
    if (paths.isEmpty()) return;
    std::vector<std::pair<std::string, std::string>> files;
    QStringList problems;
    for (const QString& path : paths) {
        const auto bytes = storage::readFile(nativePath(path), catalog::largest_device_type_bytes);
        if (bytes) files.emplace_back(QFileInfo(path).fileName().toStdString(), *bytes);
        else problems << QString::fromStdString(bytes.error().sentence());
    }
    const document::ImportedDevices imports = document::importDevices(session_.committed(), files);
    for (const Error& error : imports.errors) problems << QString::fromStdString(error.sentence());
    if (!imports.ids.empty()) {
        session_.commit(imports.edit);
        emit done(imports.ids.size() == 1 ? tr("Imported 1 device type") : tr("Imported %1 device types").arg(imports.ids.size()));
        emit imported(imports.ids.back());
    }
    if (!problems.isEmpty()) dialogs_.error(problems.size() == 1 ? tr("One file cannot be imported.") : tr("%1 files cannot be imported.").arg(problems.size()), problems.join(QLatin1Char('\n')));
}

void FileCommands::importNetwork()
{
    const QStringList paths = dialogs_.importPaths(tr("Import network"), tr("Networks (*.topo *.net *.ibsim *.txt *.graphml *.xml *.json);;All files (*)"));
    if (paths.isEmpty()) return;
    const QFileInfo file(paths.front());
    const auto refuse = [&](const Error& error) { dialogs_.error(tr("“%1” cannot be imported.").arg(file.fileName()), QString::fromStdString(error.sentence())); };
    constexpr std::size_t largest_file = 512u << 20;
    constexpr double usual_gbps = 400;
    const auto text = storage::readFile(nativePath(paths.front()), largest_file);
    if (!text) return refuse(text.error());
    const auto graph = exchange::fromText(*text, file.fileName().toStdString(), usual_gbps);
    if (!graph) return refuse(graph.error());
    const auto choice = dialogs_.askNetwork({file.fileName(), file.completeBaseName(), exchange::isSubnet(*text), fabric::countsOf(*graph)});
    if (!choice) return;
    const WaitCursor wait;
    const auto made = document::importNetwork(session_.committed(), *choice, *graph);
    if (!made) return refuse(made.error());
    session_.commit(made->edit);
    emit done(made->alternative ? tr("Imported the network “%1” as an alternative").arg(QString::fromStdString(choice->name)) : tr("Imported the network “%1”").arg(QString::fromStdString(choice->name)));
}

/// Of the design as it is now, whatever is edited meanwhile.
void FileCommands::exportPdf(const QString& path, const QString& what, SheetsOf sheets_of)
{
    work_->start(path, what, [self = QPointer(this), path, sheets_of, document = session_.committed(), assessment = session_.committedAssessment()](BackgroundWork::Progress& progress) {
        const auto sheets = sheets_of(document, *assessment);
        const auto watch = [&progress](std::size_t done, std::size_t all) {
            progress.report(static_cast<double>(done) / static_cast<double>(all));
            return !progress.isCancelled();
        };
        const QString title = sheets.empty() ? QString() : QString::fromStdString(sheets.front().title);
        return [self, path, written = print::writePdf(sheets, path, title, watch)] {
            if (self) self->report(path, written);
        };
    });
}

void FileCommands::exportPlans()
{
    const QString path = askPath(tr("Export the drawings"), QStringLiteral("-plans.pdf"), tr("PDF documents (*.pdf)"));
    if (path.isEmpty()) return;
    exportPdf(path, tr("Drawings"), [](const document::Document& document, const evaluation::Assessment& assessment) { return report::plans(document, assessment); });
}

void FileCommands::exportPack()
{
    const QString path = askPath(tr("Export the board slides"), QStringLiteral("-board.pdf"), tr("PDF documents (*.pdf)"));
    if (path.isEmpty()) return;
    exportPdf(path, tr("Board slides"), [](const document::Document& document, const evaluation::Assessment& assessment) { return report::pack(document, assessment); });
}

void FileCommands::exportAssessment()
{
    const QString path = askPath(tr("Export the assessment"), QStringLiteral("-assessment.json"), tr("JSON documents (*.json)"));
    if (path.isEmpty()) return;
    report(path, storage::writeAtomically(nativePath(path), evaluation::toJson(*session_.committedAssessment())));
}

bool FileCommands::recover(const Recovery::Leftover& leftover, Recovery& recovery)
{
    if (!mayLeave()) return false;
    auto loaded = storage::load(nativePath(leftover.file));
    if (!loaded) {
        dialogs_.error(tr("The kept design cannot be read."), QString::fromStdString(loaded.error().sentence()));
        return false;
    }
    session_.recover(std::move(*loaded), leftover.origin);
    emit designOpened();
    if (!recovery.keep()) Recovery::discard(leftover);  // what was kept stays until it is kept again
    return true;
}

bool FileCommands::offerRecovery(Recovery& recovery)
{
    for (const auto& leftover : recovery.leftovers()) {
        const QString name = leftover.origin.isEmpty() ? tr("Untitled") : QFileInfo(leftover.origin).fileName();
        if (!dialogs_.askRecover(name, leftover.written)) Recovery::discard(leftover);
        else if (recover(leftover, recovery)) return true;
    }
    return false;
}

}  // namespace cw::ui
