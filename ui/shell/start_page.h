// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QWidget>

#include "shell/recovery.h"
#include "shell/template_gallery.h"

class QVBoxLayout;

namespace cw::ui {

/// What stands in place of the plan while there is nothing to show: built-in designs, files, and work that an earlier run
/// could not save.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    /// Asks `recovery` what an earlier run has left whenever it is shown.
    explicit StartPage(const Recovery& recovery, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] TemplateGallery& gallery() const { return *gallery_; }

signals:
    void templateChosen(const QString& id);
    void fileChosen(const QString& path);
    void openRequested();
    void recoverRequested(const cw::ui::Recovery::Leftover& leftover);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* designColumn();
    [[nodiscard]] QWidget* fileColumn();
    void addRecent(const QString& path);
    void addLeftover(const Recovery::Leftover& leftover);

    const Recovery& recovery_;
    double scale_ = 1;
    QWidget *content_ = nullptr, *file_column_ = nullptr, *design_column_ = nullptr;
    TemplateGallery* gallery_ = nullptr;
    QVBoxLayout* recent_ = nullptr;
    QVBoxLayout* leftovers_ = nullptr;
};

}  // namespace cw::ui
