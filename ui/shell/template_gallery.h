// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTimer>
#include <QWidget>

#include "shell/design_card.h"

namespace cw::ui {

/// The built-in designs as cards in as many columns as there is room for. Pictures and figures are made one by one while
/// the user looks, so that the window is there at once.
class TemplateGallery final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateGallery(QWidget* parent = nullptr);
    [[nodiscard]] const std::vector<DesignCard*>& cards() const { return cards_; }

    /// Cards of so many times the usual size.
    void setScale(double scale);

signals:
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void makeNext();
    void makeAnew();

    std::vector<DesignCard*> cards_;
    QTimer later_;
    double scale_ = 1;
};

}  // namespace cw::ui
