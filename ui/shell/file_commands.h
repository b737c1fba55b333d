// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "drawing/sheet.h"
#include "session/background_work.h"
#include "session/document_session.h"
#include "shell/dialogs.h"
#include "shell/recovery.h"
#include "shell/window_chooser.h"

namespace cw::ui {

/// The File menu: what becomes of the design on disk. Errors are shown and said to nobody else.
class FileCommands final : public QObject {
    Q_OBJECT
public:
    FileCommands(DocumentSession& session, Dialogs& dialogs, QObject* parent = nullptr);

    /// Not owned; null: this window is the only one.
    void setChooser(WindowChooser* chooser) { chooser_ = chooser; }
    /// Where what takes long is done. Not owned; null: by its own means.
    void setWork(BackgroundWork* work) { work_ = work ? work : &own_work_; }
    /// Asks when there are unsaved changes. False: the user wants to stay.
    [[nodiscard]] bool mayLeave();

public slots:
    void newFromTemplate();
    /// `gpus` 0: as published.
    void createFrom(const QString& template_id, std::int64_t gpus = 0);
    void open();
    bool openFile(const QString& path);
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);
    /// Opens the file again, without asking: what is not saved is lost.
    void loadTheirs();
    /// NetBox device types become items of the design, as one entry of the history.
    void importDevices();
    /// A subnet or GraphML file becomes a network of the design, cable by cable, as one entry of the history.
    void importNetwork();
    void exportPlans();
    void exportPack();
    void exportAssessment();
    /// Takes up what an earlier run has left, unsaved as it was.
    bool recover(const cw::ui::Recovery::Leftover& leftover, cw::ui::Recovery& recovery);
    /// Offers what an earlier run could not save. True: the user took it.
    bool offerRecovery(cw::ui::Recovery& recovery);

signals:
    /// Something was written: for the status bar.
    void done(const QString& sentence);
    void recentFilesChanged();
    /// Items came into the design; this is the last of them.
    void imported(const cw::ItemId& id);
    /// A design is there to be shown, however empty.
    void designOpened();

private:
    /// Where the next design goes; this one, once the user has agreed to leave what is in it; null: the user stays.
    [[nodiscard]] FileCommands* place();
    bool make(const QString& template_id, std::int64_t gpus);
    bool load(const QString& path);
    void remember(const QString& path);
    /// Before writing over a file that somebody else has changed: Nothing: write over it; otherwise whether the design is saved now.
    [[nodiscard]] std::optional<bool> settleChangedFile();
    [[nodiscard]] QString suggestedPath(const QString& ending) const;
    [[nodiscard]] QString askPath(const QString& title, const QString& ending, const QString& filter);
    void report(const QString& path, const Result<void>& written);
    using SheetsOf = std::vector<drawing::Sheet> (*)(const document::Document&, const evaluation::Assessment&);
    void exportPdf(const QString& path, const QString& what, SheetsOf sheets_of);

    DocumentSession& session_;
    Dialogs& dialogs_;
    WindowChooser* chooser_ = nullptr;
    BackgroundWork own_work_;
    BackgroundWork* work_ = &own_work_;
};

}  // namespace cw::ui
