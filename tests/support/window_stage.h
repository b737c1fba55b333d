// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "canvas/plan_view.h"
#include "inspector/inspector.h"
#include "palette/palette.h"
#include "panels/findings_panel.h"
#include "panels/metrics_bar.h"
#include "shell/actions.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/recovery.h"
#include "storage/storage.h"
#include "support/ui_sample.h"

namespace cw::test {

/// Answers given beforehand; what was asked and said is kept.
class Answers final : public ui::Dialogs {
public:
    struct Script {
        ui::SaveAnswer save = ui::SaveAnswer::cancel;
        QString open_path, save_path, picture_path;
        QStringList import_paths;
        std::optional<ui::TemplateChoice> design;
        std::optional<document::NetworkToImport> network;
        std::optional<ui::NetworkPreview> preview;
        bool recover = false;
        QStringList errors;
        ui::ChangedAnswer changed = ui::ChangedAnswer::cancel;
        int asked_to_save = 0;
        int asked_about_change = 0;
        int asked_to_recover = 0;
    };
    explicit Answers(Script& script) : script_(script) {}
    void error(const QString& what, const QString& details) override { script_.errors << what + ' ' + details; }
    ui::SaveAnswer askSave(const QString&) override
    {
        ++script_.asked_to_save;
        return script_.save;
    }
    ui::ChangedAnswer askChangedOnDisk(const QString&) override
    {
        ++script_.asked_about_change;
        return script_.changed;
    }
    QString openPath() override { return script_.open_path; }
    QStringList importPaths(const QString&, const QString&) override { return script_.import_paths; }
    QString openPicturePath() override { return script_.picture_path; }
    QString savePath(const QString&, const QString&, const QString&) override { return script_.save_path; }
    std::optional<ui::TemplateChoice> chooseTemplate() override { return script_.design; }
    std::optional<document::NetworkToImport> askNetwork(const ui::NetworkPreview& preview) override
    {
        script_.preview = preview;
        return script_.network;
    }
    bool askRecover(const QString&, const QDateTime&) override
    {
        ++script_.asked_to_recover;
        return script_.recover;
    }

private:
    Script& script_;
};

/// The whole editor with the sample design, alone in a folder of its own.
struct WindowStage {
    QTemporaryDir folder;
    Answers::Script script;
    ui::MainWindow window;

    WindowStage() : window({std::make_unique<Answers>(script), folder.filePath("recovery"), false})
    {
        window.resize(1280, 800);
        window.session().reset(sampleDocument(), {});
        window.show();
        window.activateWindow();
        window.plan().setFocus();
        (void)QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] std::string bytes() { return storage::toJson(window.session().document()); }
    [[nodiscard]] ui::PlanView& plan() { return window.plan(); }
    [[nodiscard]] ui::DocumentSession& session() { return window.session(); }
    /// What a tile of the metrics bar says.
    [[nodiscard]] QString value(const char* key) { return window.metrics().tile(QLatin1String(key))->metric().value; }
    [[nodiscard]] QString delta(const char* key) { return window.metrics().tile(QLatin1String(key))->metric().delta; }
    [[nodiscard]] geometry::Point originOf(const char* id) { return session().document().find<floorplan::Placement>(PlacementId(id))->pose.origin; }
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&plan(), key, modifiers); }
};

}  // namespace cw::test
