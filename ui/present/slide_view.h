// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPixmap>
#include <QWidget>

#include "drawing/sheet.h"

namespace cw::ui {

/// One sheet, as large as it fits, on a dark ground.
class SlideView final : public QWidget {
    Q_OBJECT
public:
    explicit SlideView(QWidget* parent = nullptr);
    void show(const drawing::Sheet& sheet);
    using QWidget::show;
    [[nodiscard]] const drawing::Sheet& sheet() const { return sheet_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QSizeF slideSize() const;

    drawing::Sheet sheet_;
    QPixmap picture_;                          ///< null: to be painted anew
};

}  // namespace cw::ui
