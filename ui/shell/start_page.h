// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cw::ui {

/// What stands in place of the plan while there is nothing to show: built-in designs, recent files, open.
class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    void refreshRecentFiles();

signals:
    void templateChosen(const QString& id);
    void fileChosen(const QString& path);
    void openRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* templateColumn();
    [[nodiscard]] QWidget* fileColumn();

    QVBoxLayout* recent_ = nullptr;
};

}  // namespace cw::ui
