// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <QListWidget>

namespace cw::ui {

/// A list of rows to choose one or several from. What is chosen stays chosen while names and order change.
class RowList final : public QListWidget {
    Q_OBJECT
public:
    explicit RowList(QWidget* parent = nullptr);

    struct Line {
        std::string id;
        QString text;
        QString tooltip;
    };
    void show(const std::vector<Line>& lines);
    using QListWidget::show;
    [[nodiscard]] std::vector<std::string> chosen() const;
    /// Ids that are not there are left out.
    void choose(const std::vector<std::string>& ids);

signals:
    /// By the user or by choose().
    void chosenChanged();
    /// Del was pressed.
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    bool filling_ = false;
};

}  // namespace cw::ui
