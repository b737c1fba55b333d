// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace cw::ui {

/// A design to begin with: its plan to scale, its name, its key figures, a line of description.
class DesignCard final : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int picture_height = 132;
    static constexpr int height = 252;

    DesignCard(const QString& id, const QString& title, const QString& line, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const { return id_; }
    /// The picture is as wide as the card; figures: "100,352 GPUs · 154 MW · US$6.9 billion".
    void setPreview(const QPixmap& picture, const QString& figures);
    [[nodiscard]] bool hasPreview() const { return !picture_.isNull(); }
    /// Its size or its colours are no longer right.
    void dropPreview();
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] QString figures() const { return figures_; }

    [[nodiscard]] QSize sizeHint() const override { return {256, height}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString id_, line_, figures_;
    QPixmap picture_;
};

}  // namespace cw::ui
