// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document_session.h"

#include <filesystem>
#include <utility>

#include <QFile>
#include <QFileInfo>

#include "session/file_guard.h"
#include "storage/storage.h"

namespace cw::ui {

using document::Change;
using document::Document;
using document::Edit;
using AssessmentPtr = std::shared_ptr<const evaluation::Assessment>;

namespace {

std::filesystem::path nativePath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

bool exists(const Document& document, const document::Subject& subject)
{
    if (const auto* placement = std::get_if<PlacementId>(&subject)) return document.find<floorplan::Placement>(*placement);
    return document.find<floorplan::Area>(std::get<AreaId>(subject));
}

}  // namespace

struct DocumentSession::State {
    Document committed;
    Document shown;
    Document saved;
    std::optional<document::DocumentLookup> lookup;
    evaluation::Evaluator evaluator;
    AssessmentPtr shown_assessment;
    AssessmentPtr committed_assessment;
    AssessmentPtr saved_assessment;
    document::History history;
    Selection selection;
    QString file_path;
    FileGuard guard;
    QString read_only_reason;
    QStringList migrated;
    std::function<std::optional<Edit>(const Document&, Edit)> rewrite;
    bool previewing = false;
    bool recovered = false;                    ///< not on disk, though nothing was edited since
    Change previewed;                          ///< what the preview touched, to be given back when it ends
    bool reported_modified = false;

    void show(Document document)
    {
        shown = std::move(document);
        lookup.emplace(shown);
    }

    /// A subject that only the committed document has comes back when the preview ends.
    void dropVanished()
    {
        std::set<document::Subject> kept;
        for (const auto& subject : selection.subjects())
            if (exists(shown, subject) || exists(committed, subject)) kept.insert(subject);
        if (kept != selection.subjects()) selection.set(std::move(kept));
        const auto& copy = selection.copy();
        const auto* row = copy ? shown.find<floorplan::Placement>(copy->placement) : nullptr;
        if (row && (copy->column >= row->repeat.columns || copy->row >= row->repeat.rows || row->repeat.count() == 1)) selection.dropCopy();
    }

    /// Ends the preview; gives what it had touched.
    Change takePreviewed()
    {
        previewing = false;
        return std::exchange(previewed, {});
    }
};

DocumentSession::DocumentSession(QObject* parent) : QObject(parent), state_(std::make_unique<State>())
{
    state_->show({});
    state_->shown_assessment = state_->evaluator.update(state_->shown);
    state_->committed_assessment = state_->saved_assessment = state_->shown_assessment;
}

DocumentSession::~DocumentSession() = default;

const Document& DocumentSession::document() const { return state_->shown; }
const Document& DocumentSession::committed() const { return state_->committed; }
const Document& DocumentSession::saved() const { return state_->saved; }
const document::DocumentLookup& DocumentSession::lookup() const { return *state_->lookup; }
AssessmentPtr DocumentSession::assessment() const { return state_->shown_assessment; }
AssessmentPtr DocumentSession::committedAssessment() const { return state_->committed_assessment; }
AssessmentPtr DocumentSession::savedAssessment() const { return state_->saved_assessment; }
Selection& DocumentSession::selection() { return state_->selection; }
const document::History& DocumentSession::history() const { return state_->history; }
bool DocumentSession::isModified() const { return state_->recovered || !state_->history.isSaved(); }
bool DocumentSession::isPreviewing() const { return state_->previewing; }
QString DocumentSession::filePath() const { return state_->file_path; }

QString DocumentSession::readOnlyReason() const { return state_->read_only_reason; }
QStringList DocumentSession::migrated() const { return state_->migrated; }
bool DocumentSession::changedOnDisk() const { return state_->guard.changedOnDisk(); }
void DocumentSession::takeDiskAsKnown() { state_->guard.takeAsKnown(); }
QString DocumentSession::otherUser() const { return state_->guard.otherUser().value_or(QString()); }

QString DocumentSession::title() const
{
    const auto& project = state_->committed.single<document::Project>();
    if (!project.title.empty()) return QString::fromStdString(project.title);
    return state_->file_path.isEmpty() ? tr("Untitled") : QFileInfo(state_->file_path).fileName();
}

void DocumentSession::reset(Document document, const QString& file_path) { replace(std::move(document), file_path, false); }
void DocumentSession::recover(Document document, const QString& file_path) { replace(std::move(document), file_path, true); }

void DocumentSession::replace(Document document, const QString& file_path, bool unsaved)
{
    State& s = *state_;
    s.recovered = unsaved;
    s.takePreviewed();
    s.committed = s.saved = document;
    s.show(std::move(document));
    s.history = {};
    s.history.markSaved();
    s.evaluator = {};
    s.shown_assessment = s.evaluator.update(s.shown);
    s.committed_assessment = s.saved_assessment = s.shown_assessment;
    s.selection.clear();
    s.file_path = file_path;
    s.guard.watch({});
    s.guard.watch(file_path);
    s.read_only_reason.clear();
    s.migrated.clear();
    emit filePathChanged(file_path);
    emit documentReset();
    emit assessmentChanged();
    reportHistory();
}

std::optional<QString> DocumentSession::open(const QString& path)
{
    auto opened = storage::openFile(nativePath(path));
    if (!opened) return QString::fromStdString(opened.error().sentence());
    reset(std::move(opened->document), path);
    for (const std::string& line : opened->migrated) state_->migrated << QString::fromStdString(line);
    if (opened->isNewer())
        state_->read_only_reason = tr("This file is of format version %1; this program understands version %2. %n part(s) of it are left out here, so saving over it "
                                      "would lose them. Install a newer Clusterwright, or save a copy under another name.",
                                      nullptr, static_cast<int>(opened->left_out.size()))
                                       .arg(opened->version)
                                       .arg(storage::format_version);
    emit filePathChanged(path);
    return std::nullopt;
}

std::optional<QString> DocumentSession::save(const QString& path)
{
    State& s = *state_;
    if (path == s.file_path && !s.read_only_reason.isEmpty()) return s.read_only_reason;
    if (auto saved = storage::save(s.committed, nativePath(path)); !saved)
        return QString::fromStdString(saved.error().sentence());
    s.history.endMerge();
    s.history.markSaved();
    s.recovered = false;
    s.saved = s.committed;
    s.saved_assessment = s.committed_assessment;
    s.read_only_reason.clear();
    s.migrated.clear();
    s.guard.watch(path);
    if (s.file_path != path) {
        s.file_path = path;
        emit filePathChanged(path);
    }
    reportHistory();
    emit assessmentChanged();  // changes since the save are zero again
    return std::nullopt;
}

void DocumentSession::setRewriter(std::function<std::optional<Edit>(const Document&, Edit)> rewrite) { state_->rewrite = std::move(rewrite); }

void DocumentSession::preview(const Edit& wanted)
{
    State& s = *state_;
    const std::optional<Edit> rewritten = s.rewrite ? s.rewrite(s.committed, wanted) : wanted;
    if (!rewritten) {
        dropPreview();
        return;
    }
    const Edit& edit = *rewritten;
    Change touched = s.takePreviewed();
    s.previewed = edit.change();
    touched.add(s.previewed);
    s.previewing = true;
    s.show(document::applied(s.committed, edit));
    publish(touched, s.evaluator.update(s.shown));
    emit previewed();
}

void DocumentSession::dropPreview()
{
    State& s = *state_;
    if (!s.previewing) return;
    const Change touched = s.takePreviewed();
    s.show(s.committed);
    publish(touched, s.committed_assessment);
    emit previewDropped();
}

void DocumentSession::commit(const Edit& wanted)
{
    State& s = *state_;
    const std::optional<Edit> rewritten = s.rewrite ? s.rewrite(s.committed, wanted) : wanted;
    if (!rewritten || rewritten->isNothing()) {
        dropPreview();
        return;
    }
    const Edit& edit = *rewritten;
    Document next = document::applied(s.committed, edit);
    if (const auto problem = storage::cannotBeKept(next)) {
        dropPreview();
        emit editRefused(tr("\"%1\" was not done: %2; %3.").arg(QString::fromStdString(edit.title), QString::fromStdString(problem->what), QString::fromStdString(problem->remedy)));
        return;
    }
    s.history.push(edit);
    settle(std::move(next), edit.change());
    emit editCommitted();
}

void DocumentSession::undo()
{
    if (state_->history.canUndo()) goTo(state_->history.position() - 1);
    else dropPreview();
}

void DocumentSession::redo() { goTo(state_->history.position() + 1); }

void DocumentSession::goTo(std::size_t position)
{
    dropPreview();
    document::History& history = state_->history;
    Document reached = state_->committed;
    Change edited;
    while (history.position() != position) {
        const auto edit = position < history.position() ? history.undo() : history.redo();
        if (!edit) break;
        reached = document::applied(reached, *edit);
        edited.add(edit->change());
    }
    if (!edited.isEmpty()) settle(std::move(reached), edited);
}

/// The design is another one now: the numbers follow, once, and everybody hears of it.
void DocumentSession::settle(Document committed, const Change& edited)
{
    State& s = *state_;
    Change touched = s.takePreviewed();
    touched.add(edited);
    s.committed = std::move(committed);
    s.show(s.committed);
    s.committed_assessment = s.evaluator.update(s.shown);
    publish(touched, s.committed_assessment);
    reportHistory();
}

void DocumentSession::publish(const Change& touched, AssessmentPtr assessment)
{
    State& s = *state_;
    const bool other_figures = s.shown_assessment != assessment;
    s.shown_assessment = std::move(assessment);
    s.dropVanished();
    emit documentChanged(touched);
    if (other_figures) emit assessmentChanged();
}

void DocumentSession::tellAgain()
{
    emit documentChanged({});
    emit assessmentChanged();
}

void DocumentSession::reportHistory()
{
    emit historyChanged();
    if (std::exchange(state_->reported_modified, isModified()) != isModified()) emit modifiedChanged(isModified());
}

}  // namespace cw::ui
