// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>
#include <QStringList>

#include "document/builders.h"
#include "document/history.h"
#include "evaluation/evaluator.h"
#include "session/selection.h"

namespace cw::ui {

/// The only QObject that owns Document + History + Evaluator. Widgets read from it and listen; they change it only
/// through preview() and commit().
class DocumentSession final : public QObject {
    Q_OBJECT
public:
    explicit DocumentSession(QObject* parent = nullptr);
    ~DocumentSession() override;

    /// What is shown: the committed document, or the previewed one during a drag.
    [[nodiscard]] const document::Document& document() const;
    /// Without the preview.
    [[nodiscard]] const document::Document& committed() const;
    [[nodiscard]] const document::DocumentLookup& lookup() const;      ///< over document()
    [[nodiscard]] std::shared_ptr<const evaluation::Assessment> assessment() const;           ///< of document()
    [[nodiscard]] std::shared_ptr<const evaluation::Assessment> committedAssessment() const;  ///< before the drag
    [[nodiscard]] std::shared_ptr<const evaluation::Assessment> savedAssessment() const;      ///< at the last save or load
    [[nodiscard]] const document::Document& saved() const;             ///< what savedAssessment() is of
    [[nodiscard]] Selection& selection();
    [[nodiscard]] const document::History& history() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isPreviewing() const;
    [[nodiscard]] QString filePath() const;                            ///< empty: never saved
    [[nodiscard]] QString title() const;

    /// Replaces everything (open, new). Clears the history.
    void reset(document::Document document, const QString& file_path);
    /// As reset, with what an earlier run could not save: it belongs to `file_path` and counts as modified until saved.
    void recover(document::Document document, const QString& file_path);
    /// Errors as a sentence naming file and place.
    [[nodiscard]] std::optional<QString> open(const QString& path);
    /// Refuses to write over a file of a newer version. Does not look whether somebody else has changed the file: ask
    /// changedOnDisk() before.
    [[nodiscard]] std::optional<QString> save(const QString& path);

    /// Why the design must not be saved over its file; empty: it may.
    [[nodiscard]] QString readOnlyReason() const;
    /// What was done to bring an older file up to date, one sentence each; empty: nothing.
    [[nodiscard]] QStringList migrated() const;
    /// Somebody else has written the file since it was opened or saved here.
    [[nodiscard]] bool changedOnDisk() const;
    /// Keeps what is here: the file on disk is taken as known.
    void takeDiskAsKnown();
    /// Who else has the file open; empty: nobody.
    [[nodiscard]] QString otherUser() const;

    /// Every edit that is previewed or committed is first given to `rewrite`, with the committed document; nothing: refused.
    void setRewriter(std::function<std::optional<document::Edit>(const document::Document&, document::Edit)> rewrite);

public slots:
    /// Shows the committed document with `edit` applied; the numbers follow; nothing on the undo stack.
    void preview(const cw::document::Edit& edit);
    void dropPreview();
    /// One history entry (none if nothing changed); ends a preview. What a file could not hold is refused.
    void commit(const cw::document::Edit& edit);
    void undo();
    void redo();
    /// To the state after `position` entries of the history (0: before all), as if undone or redone one by one.
    void goTo(std::size_t position);
    /// Whoever shows figures words them anew: nothing has changed but how they are to be shown.
    void tellAgain();

signals:
    /// After documentChanged: it was an edit, not a step in the history.
    void previewed();
    void previewDropped();
    void editCommitted();
    /// The edit was not made; `why` is a sentence.
    void editRefused(const QString& why);
    /// document() is another one now; `change` says which rows.
    void documentChanged(const cw::document::Change& change);
    /// Everything is another one: forget caches.
    void documentReset();
    void assessmentChanged();
    void historyChanged();
    void modifiedChanged(bool modified);
    void filePathChanged(const QString& path);

private:
    void settle(document::Document committed, const cw::document::Change& edited);
    void publish(const cw::document::Change& touched, std::shared_ptr<const evaluation::Assessment> assessment);
    void reportHistory();
    void replace(document::Document document, const QString& file_path, bool unsaved);

    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace cw::ui
