/** The colour picker writes into the field, the field into the picker, and both into the preview. */
( function () {
	'use strict';

	const field = document.getElementById( 'psoas-elements-accent' );
	const picker = document.getElementById( 'psoas-elements-accent-picker' );
	const preview = document.getElementById( 'psoas-elements-preview' );
	const isColour = ( text ) => /^#[0-9a-f]{6}$/i.test( text );

	const show = () => {
		if ( isColour( field.value ) ) {
			preview.style.setProperty( '--psoas-accent', field.value );
		} else {
			preview.style.removeProperty( '--psoas-accent' );
		}
	};

	picker.addEventListener( 'input', () => {
		field.value = picker.value;
		show();
	} );
	field.addEventListener( 'input', () => {
		if ( isColour( field.value ) ) {
			picker.value = field.value;
		}
		show();
	} );
} )();
