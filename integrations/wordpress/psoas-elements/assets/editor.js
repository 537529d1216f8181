/** The blocks in the editor: what WordPress knows of them from PHP, their controls, and their words as a preview. */
( function ( blocks, element, blockEditor, components, i18n, ServerSideRender, richText, data ) {
	'use strict';

	const { createElement: h, Fragment, useEffect, useState } = element;
	const { __ } = i18n;
	const { InspectorControls, InnerBlocks, RichTextToolbarButton, useBlockProps, useInnerBlocksProps } = blockEditor;
	const { CheckboxControl, Disabled, Notice, PanelBody, Popover, RangeControl, SelectControl, TextControl } = components;

	const labels = {
		headingLevel: __( 'Heading level', 'psoas-elements' ),
		theme: __( 'Colours', 'psoas-elements' ),
		lang: __( 'Language', 'psoas-elements' ),
		sections: __( 'Sections, in their order', 'psoas-elements' ),
		persist: __( 'Exercise sheet', 'psoas-elements' ),
		view: __( 'View', 'psoas-elements' ),
		side: __( 'Side of the patient', 'psoas-elements' ),
		flexion: __( 'Bend of the hip in degrees', 'psoas-elements' ),
		layers: __( 'Layers', 'psoas-elements' ),
		selected: __( 'Selected part or cause', 'psoas-elements' ),
		figurePalette: __( 'Colours of the figure', 'psoas-elements' ),
		save: __( 'Offer the picture for saving', 'psoas-elements' ),
		for: __( 'Id of the figure it leads to', 'psoas-elements' ),
		area: __( 'Chosen area', 'psoas-elements' ),
		emergencyNumber: __( 'Emergency number', 'psoas-elements' ),
		phone: __( 'Phone', 'psoas-elements' ),
		bookingUrl: __( 'Booking link', 'psoas-elements' ),
		variant: __( 'For whom', 'psoas-elements' ),
		text: __( 'Words on the page', 'psoas-elements' ),
	};
	const names = {
		exercise: __( 'Exercise', 'psoas-elements' ),
		term: __( 'Term', 'psoas-elements' ),
		quiz: __( 'Name in a form', 'psoas-elements' ),
	};
	const hints = {
		sections: __( 'Such as “muscle causes quiz”. Empty: all.', 'psoas-elements' ),
		layers: __( 'Any of: bones muscles tendon nerves bursa discs. Empty: all.', 'psoas-elements' ),
		for: __( 'The HTML anchor of a figure, which it has under “Advanced”. Empty: the figure of the page.', 'psoas-elements' ),
		emergencyNumber: __( 'Empty: the one of the settings.', 'psoas-elements' ),
		phone: __( 'Empty: the one of the settings.', 'psoas-elements' ),
		bookingUrl: __( 'Begins with https://, mailto:, tel:, /, # or ?. Empty: the one of the settings.', 'psoas-elements' ),
	};
	const values = {
		auto: __( 'As the reader has set', 'psoas-elements' ),
		light: __( 'Light', 'psoas-elements' ),
		dark: __( 'Dark', 'psoas-elements' ),
		front: __( 'Front', 'psoas-elements' ),
		side: __( 'Side', 'psoas-elements' ),
		left: __( 'Left', 'psoas-elements' ),
		right: __( 'Right', 'psoas-elements' ),
		strong: __( 'Further apart, for low vision', 'psoas-elements' ),
		sport: __( 'Runners and athletes', 'psoas-elements' ),
		session: __( 'Kept until the tab is closed', 'psoas-elements' ),
	};
	const unset = { value: '', label: __( 'As built in', 'psoas-elements' ) };

	/** The list that an attribute is chosen from, if there is one. */
	const choicesFor = ( name, key, schema ) => {
		if ( schema.enum ) {
			return schema.enum.map( ( value ) => ( value === '' ? unset : { value, label: values[ value ] } ) );
		}
		if ( key === 'headingLevel' ) {
			return [ unset, ...[ 1, 2, 3, 4, 5, 6 ].map( ( value ) => ( { value: String( value ), label: String( value ) } ) ) ];
		}
		if ( key === 'lang' ) {
			return [ { value: '', label: __( 'As in the settings', 'psoas-elements' ) }, ...data.languages ];
		}
		const kind = key === 'name' ? name : key;
		return data.choices[ kind ] && [ { value: '', label: __( 'Choose…', 'psoas-elements' ) }, ...data.choices[ kind ] ];
	};

	const control = ( name, key, schema, attributes, setAttributes ) => {
		const value = attributes[ key ];
		const isNumber = schema.type === 'integer';
		const props = {
			key,
			label: key === 'name' ? names[ name ] : labels[ key ],
			help: hints[ key ],
			onChange: ( next ) =>
				setAttributes( { [ key ]: next === '' || next === undefined ? undefined : isNumber ? Number( next ) : next } ),
			__nextHasNoMarginBottom: true,
		};
		if ( schema.type === 'boolean' ) {
			return h( CheckboxControl, { ...props, checked: Boolean( value ) } );
		}
		props.__next40pxDefaultSize = true;
		const options = choicesFor( name, key, schema );
		if ( options ) {
			return h( SelectControl, { ...props, options, value: value === undefined ? '' : String( value ) } );
		}
		return isNumber
			? h( RangeControl, { ...props, min: schema.minimum, max: schema.maximum, value, allowReset: true } )
			: h( TextControl, { ...props, value: value ?? '' } );
	};

	const controls = ( name, { attributes, setAttributes } ) => {
		const schemas = blocks.getBlockType( `psoas/${ name }` ).attributes;
		const own = Object.keys( schemas ).filter( ( key ) => key in labels || ( key === 'name' && name in names ) );
		return h(
			InspectorControls,
			null,
			h(
				PanelBody,
				{ title: __( 'Settings', 'psoas-elements' ) },
				own.map( ( key ) => control( name, key, schemas[ key ], attributes, setAttributes ) )
			)
		);
	};

	/** Exercises and terms are nothing until one is chosen. */
	const isChosen = ( name, attributes ) => ! [ 'exercise', 'term' ].includes( name ) || Boolean( attributes.name );

	/** A value once it has rested for a moment: not every key that is pressed asks the server. */
	const useRested = ( value ) => {
		const [ rested, setRested ] = useState( value );
		useEffect( () => {
			const timer = setTimeout( () => setRested( value ), 300 );
			return () => clearTimeout( timer );
		}, [ JSON.stringify( value ) ] );
		return rested;
	};

	/**
	 * What stands there before the script has run. Neither links nor the keyboard get into it. A new one for other
	 * attributes: WordPress 6.8 forgets to ask again when they change while it is still waiting for an answer.
	 */
	function Preview( { block, attributes } ) {
		const rested = useRested( attributes );
		return h(
			Disabled,
			null,
			h( ServerSideRender, { key: JSON.stringify( rested ), block, attributes: rested } )
		);
	}

	const Element = ( name ) =>
		function Edit( props ) {
			const block = `psoas/${ name }`;
			const { attributes, setAttributes } = props;
			const preview = isChosen( name, attributes )
				? h(
						Fragment,
						null,
						h( 'p', { className: 'psoas-elements-label' }, blocks.getBlockType( block ).title ),
						h( Preview, { block, attributes } )
				  )
				: h(
						Notice,
						{ status: 'info', isDismissible: false },
						control( name, 'name', { type: 'string' }, attributes, setAttributes )
				  );
			return h(
				Fragment,
				null,
				controls( name, props ),
				h( 'div', useBlockProps(), h( 'div', { className: 'psoas-elements-preview' }, preview ) )
			);
		};

	function Group( props ) {
		const inner = useInnerBlocksProps( useBlockProps( { className: 'psoas-elements-group' } ), {
			template: [ [ 'psoas/anatomy' ], [ 'psoas/causes' ] ],
		} );
		return h( Fragment, null, controls( 'provider', props ), h( 'div', inner ) );
	}

	for ( const name of data.elements ) {
		blocks.registerBlockType(
			`psoas/${ name }`,
			name === 'provider'
				? { edit: Group, save: () => h( InnerBlocks.Content ) }
				: { edit: Element( name ), save: () => null }
		);
	}

	/** A term in the middle of a sentence is a shortcode around words; the button writes it. */
	richText.registerFormatType( 'psoas/term', {
		title: __( 'Psoas term', 'psoas-elements' ),
		tagName: 'psoas-term',
		className: null,
		edit: function TermButton( { value, onChange, contentRef } ) {
			const [ isOpen, setOpen ] = useState( false );
			const insert = ( name ) => {
				const words = richText.slice( value ).text || data.choices.term.find( ( term ) => term.value === name ).label;
				const id = name.replace( /^word-/, '' );
				onChange( richText.insert( value, `[psoas_term name="${ id }"]${ words }[/psoas_term]` ) );
				setOpen( false );
			};
			return h(
				Fragment,
				null,
				h( RichTextToolbarButton, {
					icon: 'info-outline',
					title: __( 'Psoas term', 'psoas-elements' ),
					onClick: () => setOpen( true ),
				} ),
				isOpen &&
					h(
						Popover,
						{ anchor: contentRef.current, onClose: () => setOpen( false ) },
						h( SelectControl, {
							label: names.term,
							value: '',
							options: [ { value: '', label: __( 'Choose…', 'psoas-elements' ) }, ...data.choices.term ],
							onChange: insert,
							__next40pxDefaultSize: true,
							__nextHasNoMarginBottom: true,
						} )
					)
			);
		},
	} );
} )(
	window.wp.blocks,
	window.wp.element,
	window.wp.blockEditor,
	window.wp.components,
	window.wp.i18n,
	window.wp.serverSideRender,
	window.wp.richText,
	window.psoasElementsEditor
);
