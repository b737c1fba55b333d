// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/template_gallery.h"

#include <algorithm>

#include <QResizeEvent>

#include "canvas/plan_picture.h"
#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "style/shown_units.h"
#include "style/theme.h"
#include "words/words.h"

namespace cw::ui {

namespace {

constexpr int least_card_width = 236;
constexpr int most_columns = 4;

QString figuresOf(const evaluation::Assessment& assessment)
{
    QStringList figures;
    if (assessment.compute.gpus > 0) figures << TemplateGallery::tr("%1 GPUs").arg(QString::fromStdString(units::formatCount(assessment.compute.gpus)));
    if (assessment.power.facility.peak_kw > 0) figures << shownFigure(assessment.power.facility.peak_kw, units::Dimension::power);
    if (assessment.cost.capex_musd > 0) figures << shownFigure(assessment.cost.capex_musd * 1e6, units::Dimension::money);
    return figures.isEmpty() ? TemplateGallery::tr("Nothing in it yet") : figures.join(QStringLiteral(" · "));
}

}  // namespace

TemplateGallery::TemplateGallery(QWidget* parent) : QWidget(parent)
{
    for (const auto& design : designs::templates()) {
        auto* card = new DesignCard(QString::fromStdString(design.id), QString::fromStdString(words::said(design.title)), QString::fromStdString(words::said(design.line)), this);
        connect(card, &QAbstractButton::clicked, this, [this, card] { emit chosen(card->id()); });
        cards_.push_back(card);
    }
    later_.setSingleShot(true);
    connect(&later_, &QTimer::timeout, this, &TemplateGallery::makeNext);
    connect(&ShownUnits::instance(), &ShownUnits::changed, this, &TemplateGallery::makeAnew);
    arrange();
}

void TemplateGallery::setScale(double scale)
{
    if (scale == scale_) return;
    scale_ = scale;
    for (DesignCard* card : cards_) card->setScale(scale);
    arrange();
    makeAnew();
}

void TemplateGallery::arrange()
{
    const int least_width = static_cast<int>(least_card_width * scale_), height = static_cast<int>(DesignCard::usual_height * scale_);
    const int columns = std::clamp((width() + spacing::section) / (least_width + spacing::section), 1, most_columns);
    const int card_width = (width() - (columns - 1) * spacing::section) / columns;
    for (int i = 0; i < static_cast<int>(cards_.size()); ++i)
        cards_[static_cast<std::size_t>(i)]->setGeometry((i % columns) * (card_width + spacing::section), (i / columns) * (height + spacing::section), card_width,
                                                         height);
    const int rows = (static_cast<int>(cards_.size()) + columns - 1) / columns;
    setFixedHeight(rows * height + (rows - 1) * spacing::section);
}

void TemplateGallery::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    arrange();
    makeAnew();
}

void TemplateGallery::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    later_.start(0);
}

void TemplateGallery::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) makeAnew();
}

void TemplateGallery::makeAnew()
{
    for (DesignCard* card : cards_) card->dropPreview();
    if (isVisible()) later_.start(0);
}

void TemplateGallery::makeNext()
{
    if (!isVisible()) return;
    const auto next = std::find_if(cards_.begin(), cards_.end(), [](const DesignCard* card) { return !card->hasPreview(); });
    if (next == cards_.end()) return;
    DesignCard& card = **next;
    const PlanTheme theme = Colours::of(palette()).dark ? PlanTheme::darkPreset() : PlanTheme::lightPreset();
    if (const auto document = designs::make(card.id().toStdString())) {
        card.setPreview(planPicture(*document, theme, card.pictureSize(), devicePixelRatioF()), figuresOf(evaluation::evaluate(*document)));
    } else {
        card.setPreview(planPicture({}, theme, card.pictureSize(), devicePixelRatioF()), QString::fromStdString(document.error().sentence()));
    }
    later_.start(0);
}

}  // namespace cw::ui
